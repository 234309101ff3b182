namespace FactForge.Mail.Bodies;

/// <summary>What a phrase of a notice or a footer is about. Each kind has its own proof: see <see cref="NoticeWeight"/>.</summary>
internal enum NoticeKind
{
    /// <summary>The message itself ("this e-mail"), or the reader whom it was not meant for ("if you are not the …"): proves nothing, and no secrecy is proven without.</summary>
    Itself,

    /// <summary>Who may read it and what he may not do with it, and what nobody answers for.</summary>
    Secrecy,

    /// <summary>What becomes of the reader's data, and his rights.</summary>
    Privacy,

    /// <summary>That mail and calls are listened to.</summary>
    Monitoring,

    /// <summary>Why a message came, and how to leave the list that sent it.</summary>
    List,

    /// <summary>A mail service that speaks of itself.</summary>
    Service,

    /// <summary>What looked for viruses.</summary>
    Scan,

    /// <summary>A thought for the environment before printing.</summary>
    Printing,

    /// <summary>A web address: proves nothing, and no scan is proven without it or talk of the message.</summary>
    Link,
}
