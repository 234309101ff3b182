namespace FactForge.Consolidation;

/// <summary>How a verb stands in time.</summary>
internal enum Tense
{
    /// <summary>Not told by the words.</summary>
    Open,

    /// <summary>It holds, or happens again and again.</summary>
    Present,

    /// <summary>Going on, or fixed for soon.</summary>
    Ongoing,

    /// <summary>Yet to come.</summary>
    Planned,

    /// <summary>It can be done.</summary>
    Able,

    /// <summary>Done.</summary>
    Past,
}

/// <summary>One word or value of a text.</summary>
internal sealed class Token
{
    /// <summary>As written; for a value the stretch that it takes.</summary>
    public required string Text { get; init; }

    /// <summary>Lower-cased.</summary>
    public required string Lower { get; init; }

    /// <summary>The stem.</summary>
    public string Stem { get; init; } = "";

    /// <summary>What the form tells of time.</summary>
    public WordForm Form { get; set; }

    /// <summary>The typed value; null for a word.</summary>
    public TypedValue? Value { get; init; }

    /// <summary>True for the person that the note is about.</summary>
    public bool IsSelf { get; init; }

    /// <summary>True for a word of the name of the person's organisation.</summary>
    public bool IsOrganisation { get; set; }

    /// <summary>True for a word with a capital that is not owed to its place.</summary>
    public bool IsName { get; set; }

    /// <summary>True where "'s" follows.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>True where a comma, semicolon, colon, dash or bracket stands before it.</summary>
    public bool IsAfterBreak { get; init; }

    /// <summary>True for a word of a phrase that means one thing.</summary>
    public bool IsOfPhrase { get; set; }

    /// <summary>How many brackets are open around it.</summary>
    public int Depth { get; init; }

    /// <summary>True for a word that joins others and means nothing by itself. "Miss" before a name is one; who will miss the train does something.</summary>
    public bool IsFunction => !IsSelf && Value is null && !IsName && Lexicon.Function.Contains(Lower) && Text != "miss";

    /// <summary>What it means: the word that stands for all of its synonyms; the value's key; set by <see cref="PhraseReader"/> for phrases.</summary>
    public string Meaning { get; set; } = "";

    /// <summary>True where it stands for a whole phrase.</summary>
    public bool IsPhrase { get; set; }

    /// <summary>True where the phrase is a verb and a particle that makes another deed of it: "switch off", "put right".</summary>
    public bool IsWithParticle { get; set; }

    /// <summary>True where the phrase means the contrary of what stands for it.</summary>
    public bool IsTurned { get; set; }

    /// <summary>True once it is a part of a phrase that another token stands for, or of a frame.</summary>
    public bool IsGone { get; set; }

    /// <summary>True where it tells who says it: of the frame "X stated that".</summary>
    public bool IsFrame { get; set; }

    /// <summary>True where it is only supposed: "(probably Carl Brandt)".</summary>
    public bool IsHedged { get; set; }

    /// <summary>How it stands in time, where it is a verb.</summary>
    public Tense Tense { get; set; }

    /// <summary>True where it was recognised as a verb.</summary>
    public bool IsVerb { get; set; }

    /// <inheritdoc/>
    public override string ToString() => IsSelf ? "@" : Text;
}
