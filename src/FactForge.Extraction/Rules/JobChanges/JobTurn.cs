using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>A turn by which a language tells a change of job: its verb, what has to stand beside it, and what that says in English.</summary>
/// <param name="Kind">Plan for what is to come, Background for what was, Relationship for what is between two.</param>
/// <param name="Says">English words behind the name: <c>leaves</c>, <c>takes over</c>, <c>worked for</c>.</param>
/// <param name="FirstPerson">Forms of the verb behind "I", lower case, parted by spaces; none where nobody says it of themselves.</param>
/// <param name="ThirdPerson">Forms behind a name.</param>
/// <param name="Of">What is left, joined or taken over.</param>
internal sealed record JobTurn(FactKind Kind, string Says, string FirstPerson, string ThirdPerson, JobObject Of)
{
    /// <summary>Words of which one has to follow within a few tokens, and behind which the object stands ("bei", "chez", "en"); empty where the object stands behind the verb.</summary>
    public string Link { get; init; } = "";

    /// <summary>The forms of <see cref="FirstPerson"/>.</summary>
    public FrozenSet<string> FirstPersonForms => field ??= WordSet.Of(FirstPerson);

    /// <summary>The forms of <see cref="ThirdPerson"/>.</summary>
    public FrozenSet<string> ThirdPersonForms => field ??= WordSet.Of(ThirdPerson);

    /// <summary>The words of <see cref="Link"/>.</summary>
    public FrozenSet<string> LinkWords => field ??= WordSet.Of(Link);

    /// <summary>Words of which one has to stand right before the verb ("me remplace", "a rejoint"); empty where none need.</summary>
    public string Before { get; init; } = "";

    /// <summary>The words of <see cref="Before"/>.</summary>
    public FrozenSet<string> WordsBefore => field ??= WordSet.Of(Before);

    /// <summary>Words that right before the verb make it another turn ("a rejoint" is no present); empty where none do.</summary>
    public string NotBefore { get; init; } = "";

    /// <summary>The words of <see cref="NotBefore"/>.</summary>
    public FrozenSet<string> WordsNotBefore => field ??= WordSet.Of(NotBefore);

    /// <summary>Words of which one has to stand in the sentence ("gearbeitet" behind "hat … bei …"); empty where none need.</summary>
    public string Needs { get; init; } = "";

    /// <summary>The words of <see cref="Needs"/>.</summary>
    public FrozenSet<string> NeededWords => field ??= WordSet.Of(Needs);

    /// <summary>The two words that deny the verb where the turn tells of what has ended ("nicht mehr", "ne plus", "ya no"), the only ones that may; empty where nothing may deny it.</summary>
    public string EndedBy { get; init; } = "";

    /// <summary>The words of <see cref="EndedBy"/>.</summary>
    public string[] EndingWords => field ??= EndedBy.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Words that right behind the house and a date make it a piece of work or a meeting: "beginnt bei X mit dem Ausbau", "commence chez X par la peinture".</summary>
    public string NotBehind { get; init; } = "";

    /// <summary>The words of <see cref="NotBehind"/>.</summary>
    public FrozenSet<string> WordsNotBehind => field ??= WordSet.Of(NotBehind);

    /// <summary>True where the verb is also said of a visit: what it is for, told behind the house, makes it one ("geht zur X, um die Pläne zu holen").</summary>
    public bool MayBeVisit { get; init; }

    /// <summary>True where the house may bear a person's name, and years are told with it ("war vier Jahre bei Ada Byrne"): a visit takes none.</summary>
    public bool MayBePerson { get; init; }

    /// <summary>What it says in English of a lone name that may be a town's ("worked in"); empty where such a name tells nothing.</summary>
    public string InPlace { get; init; } = "";

    /// <summary>True where a post between verb and house is told with it ("was comptable at …").</summary>
    public bool TellsPost { get; init; }

    /// <summary>True where a post between verb and house makes it another rule's matter: what somebody is, not where.</summary>
    public bool IsWithoutPost { get; init; }

    /// <summary>True where the turn stands in for, or follows, the author: a word for "my" or "me" has to stand in the sentence.</summary>
    public bool IsOfAuthor { get; init; }
}
