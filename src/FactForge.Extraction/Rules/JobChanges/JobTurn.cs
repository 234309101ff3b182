using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>A turn by which a language tells a change of job: its verb, what has to stand beside it, and what that says in English.</summary>
/// <param name="Kind">Plan for what is to come, Background for what was, Role and Relationship for what is.</param>
/// <param name="Says">English words behind the name: <c>leaves</c>, <c>takes over</c>, <c>worked for</c>.</param>
/// <param name="FirstPerson">Forms of the verb behind "I", lower case, parted by spaces; none where nobody says it of themselves.</param>
/// <param name="ThirdPerson">Forms behind a name.</param>
internal sealed record JobTurn(FactKind Kind, string Says, string FirstPerson, string ThirdPerson)
{
    /// <summary>Words of which one has to follow within a few tokens, and behind which the object stands ("bei", "chez", "en"); empty where the object stands behind the verb.</summary>
    public string Link { get; init; } = "";

    /// <summary>The forms of <see cref="FirstPerson"/>.</summary>
    public FrozenSet<string> FirstPersonForms => field ??= WordSet.Of(FirstPerson);

    /// <summary>The forms of <see cref="ThirdPerson"/>.</summary>
    public FrozenSet<string> ThirdPersonForms => field ??= WordSet.Of(ThirdPerson);

    /// <summary>The words of <see cref="Link"/>.</summary>
    public FrozenSet<string> LinkWords => field ??= WordSet.Of(Link);

    /// <summary>Words of which one has to stand right before the verb ("me remplace"); empty where none need.</summary>
    public string Before { get; init; } = "";

    /// <summary>The words of <see cref="Before"/>.</summary>
    public FrozenSet<string> WordsBefore => field ??= WordSet.Of(Before);

    /// <summary>Words of which one has to stand in the sentence ("gearbeitet" behind "hat … bei …"); empty where none need.</summary>
    public string Needs { get; init; } = "";

    /// <summary>The words of <see cref="Needs"/>.</summary>
    public FrozenSet<string> NeededWords => field ??= WordSet.Of(Needs);

    /// <summary>True where nothing more need be told ("je prends ma retraite").</summary>
    public bool IsWhole { get; init; }

    /// <summary>True where the object has to be a name: an organisation, not "the meeting".</summary>
    public bool WantsName { get; init; }
}
