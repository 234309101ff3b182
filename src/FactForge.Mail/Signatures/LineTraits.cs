namespace FactForge.Mail.Signatures;

/// <summary>What a line at the end of a message looks like. A line may look like several things.</summary>
[Flags]
internal enum LineTraits : short
{
    /// <summary>Nothing that a signature holds.</summary>
    None = 0,

    /// <summary>A closing formula: "Best regards,".</summary>
    Closing = 1,

    /// <summary>One to five words written as names are.</summary>
    Name = 2,

    /// <summary>A phone number or an extension.</summary>
    Phone = 4,

    /// <summary>A mail or web address.</summary>
    Address = 8,

    /// <summary>A job title.</summary>
    Title = 16,

    /// <summary>A company form, or a word for a kind of organisation.</summary>
    Organisation = 32,

    /// <summary>A street, a postcode, a country.</summary>
    Place = 64,

    /// <summary>What a mail program adds: "Sent from my iPhone".</summary>
    Device = 128,

    /// <summary>A line drawn with dashes, underscores or stars.</summary>
    Rule = 256,

    /// <summary>Short, and no sentence: may stand inside a signature, proves nothing.</summary>
    Short = 512,

    /// <summary>An attachment as some programs list it: " - plan.xls", "&lt;&lt;plan.doc&gt;&gt;".</summary>
    Attachment = 1024,
}
