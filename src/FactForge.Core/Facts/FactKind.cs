namespace FactForge;

/// <summary>What a fact is about.</summary>
public enum FactKind
{
    /// <summary>A job title or function.</summary>
    Role,

    /// <summary>The organisation that somebody works for.</summary>
    Employer,

    /// <summary>A phone number, address or other way to reach somebody.</summary>
    Contact,

    /// <summary>How somebody stands to somebody else: reports to, works with, introduced by.</summary>
    Relationship,

    /// <summary>Something of a person's past or circumstances.</summary>
    Background,

    /// <summary>Something that a person means to do.</summary>
    Plan,

    /// <summary>Something that a person promised to somebody, with a due date where told.</summary>
    Commitment,

    /// <summary>Something that a person decided or is bound by.</summary>
    Decision,

    /// <summary>What a person likes, wants or does not want.</summary>
    Preference,

    /// <summary>Something worth keeping that a person said about the world.</summary>
    Statement,

    /// <summary>A subject that the person's threads are about, as a noun phrase.</summary>
    Topic,

    /// <summary>The person is spoken of in a thread that they take no part in.</summary>
    Mention,

    /// <summary>What the person did in the thread, as one whole sentence.</summary>
    Context,
}
