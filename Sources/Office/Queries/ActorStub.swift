extension Office {
    /// The holder of an account. Stands here until there are accounts.
    public func actor(named login: String) throws -> Actor { throw Refusal(.unknownPerson, ["person": login]) }
}
