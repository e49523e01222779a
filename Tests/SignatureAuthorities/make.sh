#!/bin/sh
# Makes the authorities, certificates, keys and OCSP answers of the tests, with the openssl command alone.
#
# Everything is fictional: the names say so, and nobody has the CURPs. The keys are of no use outside of the tests. Key
# files are as the SAT gives them, PKCS#8 in DER under the password below. An answer tells of the day on which it is made.
set -eu
cd "$(dirname "$0")"
out=$PWD/fixtures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$out"
mkdir -p "$out"
cd "$work"
password=contrasena-ficticia
mkdir new

cat > ca.conf <<'END'
[ca]
default_ca = authority
[authority]
database = $ENV::AUTHORITY.index
new_certs_dir = new
rand_serial = yes
default_md = sha256
policy = anything
email_in_dn = no
copy_extensions = none
unique_subject = no
string_mask = utf8only
[anything]
countryName = optional
organizationName = optional
organizationalUnitName = optional
commonName = supplied
name = optional
serialNumber = optional
x500UniqueIdentifier = optional
[req]
distinguished_name = subject
string_mask = utf8only
prompt = no
[subject]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[issuer]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[signer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation, dataEncipherment, keyAgreement
extendedKeyUsage = emailProtection, clientAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[seal]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
[server]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
[responder]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, OCSPSigning
[stranger]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
END

key() { openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1.key.pem" 2>/dev/null; }
# certify NAME AUTHORITY EXTENSIONS FROM UNTIL SUBJECT: signs a certificate for the key of the name.
certify() {
	AUTHORITY=$2 openssl req -new -config ca.conf -utf8 -key "$1.key.pem" -subj "$6" -out "$1.csr"
	touch "$2.index"
	self=
	[ "$1" = "$2" ] && self=-selfsign
	AUTHORITY=$2 openssl ca -config ca.conf -batch -notext $self -preserveDN -utf8 \
		-cert "$2.pem" -keyfile "$2.key.pem" -extensions "$3" -startdate "$4" -enddate "$5" \
		-in "$1.csr" -out "$1.pem" 2>ca.log || { cat ca.log >&2; exit 1; }
}
authority() {
	key "$1"
	touch "$1.pem"
	certify "$1" "$1" root 20200101000000Z 20600101000000Z "/C=MX/O=Autoridad ficticia de prueba/CN=$2"
}
# signer NAME AUTHORITY EXTENSIONS FROM UNTIL COMMON-NAME CURP RFC [MORE]
signer() {
	[ -f "$1.key.pem" ] || key "$1"
	certify "$1" "$2" "$3" "$4" "$5" "/C=MX${9:-}/CN=$6/name=$6/x500UniqueIdentifier=$8/serialNumber=$7"
}

authority raiz 'AC raíz ficticia'
authority otra-raiz 'AC raíz ajena ficticia'
key emisora
certify emisora raiz issuer 20210101000000Z 20550101000000Z "/C=MX/O=Autoridad ficticia de prueba/CN=AC emisora ficticia"
key respondedor
certify respondedor emisora responder 20250101000000Z 20550101000000Z '/C=MX/CN=Respondedor OCSP ficticio'
key respondedor-ajeno
certify respondedor-ajeno emisora stranger 20250101000000Z 20550101000000Z '/C=MX/CN=Respondedor ajeno ficticio'

from=20250101000000Z until=20550101000000Z
signer secretaria emisora signer $from $until 'PERSONA FICTICIA UNO' FIUP800101MJCCNR09 FIUP800101AB1
signer otra emisora signer $from $until 'PERSONA FICTICIA DOS' FIDP810202HJCCNR04 FIDP810202AB2
signer vencida emisora signer 20210101000000Z 20250101000000Z 'PERSONA FICTICIA UNO' FIUP800101MJCCNR09 FIUP800101AB1
signer revocada emisora signer $from $until 'PERSONA FICTICIA UNO' FIUP800101MJCCNR09 FIUP800101AB1
signer sello emisora seal $from $until 'PERSONA FICTICIA UNO' FIUP800101MJCCNR09 FIUP800101AB1 '/OU=Sucursal ficticia'
signer servidor emisora server $from $until 'servidor.ejemplo.invalid' FIUP800101MJCCNR09 FIUP800101AB1
signer ajena otra-raiz signer $from $until 'PERSONA FICTICIA UNO' FIUP800101MJCCNR09 FIUP800101AB1
signer empresa emisora signer $from $until 'EMPRESA FICTICIA' ' \/ FIUP800101MJCCNR09' 'EFI800101AB1 \/ FIUP800101AB1'
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out eliptica.key.pem 2>/dev/null
signer eliptica emisora signer $from $until 'PERSONA FICTICIA UNO' FIUP800101MJCCNR09 FIUP800101AB1

AUTHORITY=emisora openssl ca -config ca.conf -batch -cert emisora.pem -keyfile emisora.key.pem \
	-revoke revocada.pem -crl_reason keyCompromise 2>/dev/null
# answer NAME CERTIFICATE SIGNER: what the responder says of a certificate.
answer() {
	openssl ocsp -issuer emisora.pem -cert "$2.pem" -no_nonce -reqout question.der >/dev/null 2>&1
	openssl ocsp -index emisora.index -CA emisora.pem -rsigner "$3.pem" -rkey "$3.key.pem" -reqin question.der \
		-ndays 9000 -respout "$out/$1.ocsp" >/dev/null 2>&1
}
answer secretaria secretaria respondedor
answer revocada revocada respondedor
answer por-emisora secretaria emisora
answer por-ajeno secretaria respondedor-ajeno

cp raiz.pem otra-raiz.pem emisora.pem "$out"
for name in secretaria otra vencida revocada sello servidor ajena empresa eliptica; do
	openssl x509 -in $name.pem -outform DER -out "$out/$name.cer"
	cp $name.key.pem "$out/$name.key.pem"
done
# The SAT's own files had Triple DES, newer ones have AES.
openssl pkcs8 -topk8 -in secretaria.key.pem -v2 des3 -passout "pass:$password" -outform DER -out "$out/secretaria.key"
openssl pkcs8 -topk8 -in secretaria.key.pem -v2 aes-256-cbc -v2prf hmacWithSHA256 -passout "pass:$password" \
	-outform DER -out "$out/secretaria-aes.key"
openssl pkcs8 -topk8 -in secretaria.key.pem -v2 des3 -v2prf hmacWithSHA1 -passout "pass:$password" \
	-outform DER -out "$out/secretaria-sha1.key"
