using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Verbs in the form that they have behind a plural: "tenders close on Friday", "prices stay until May". Many are nouns too, so it takes a plural before them.</summary>
internal static class PluralVerbs
{
    private static readonly FrozenSet<string> Words = WordSet.Of(
        "close open start begin end finish stay remain meet rise fall drop leave arrive change move depend contain last sit stand work take give keep show look seem cost need want ask pay expire run go come apply cover include return follow weigh hold start lie live sell insist expect require differ vary fit");

    /// <summary>True for such a form.</summary>
    public static bool Contains(string lower) => Words.Contains(lower);
}
