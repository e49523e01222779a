/// A way in which the fake provider departs from the specifications, or is set up wrong.
public enum ProviderLie: String, CaseIterable, Sendable {
    // The discovery document.
    case otherIssuer, noCodeFlow, noS256, noBasic, onlyHS256, plainEndpoint, fragmentEndpoint, noDocument
    // The key set.
    case noKeySet, emptyKeySet, encryptionKeysOnly
    // The token response.
    case noToken, otherTokenType, refusedClient
    // The ID token's form and signature.
    case twoParts, fiveParts, notJSON, critical, hugeNumber, noSignature, hs256, rs384, otherKey, unknownKey, flippedBit
    // Its claims.
    case issuer, noAudience, otherAudience, twoAudiences, party, expired, issuedLate, issuedEarly, noNonce, otherNonce
    case noSubject, longSubject, foreignSubject
    // The time of an authentication that was to be new.
    case noAuthenticationTime, zeroAuthenticationTime, oldAuthenticationTime
    // The response that the browser brings.
    case otherState, noState, otherResponseIssuer, noResponseIssuer, denied
}
