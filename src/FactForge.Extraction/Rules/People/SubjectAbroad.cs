using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.People;

/// <summary>Of whom a German, French or Spanish verb tells: never of the one behind a preposition, "der Chef von Noor Haddad wurde …", "le mari de Noor Haddad a quitté …".</summary>
internal static class SubjectAbroad
{
    private static readonly FrozenSet<string> Prepositions = WordSet.Of("von vom mit für bei beim zu zur zum nach durch gegen ohne neben über an statt sans sin de du avec pour chez à par contre del con para por a según laut selon");

    private static readonly FrozenSet<string> Titles = WordSet.Of("herr herrn frau dr m mme mlle monsieur madame señor señora don doña");

    /// <summary>True where the person may be what the verb tells of. Where a comma follows the name, what stands behind it does tell of that person: "avec Noor Haddad, qui quitte …".</summary>
    public static bool MayBe(Sentence sentence, NamedPerson person)
    {
        var tokens = sentence.Tokens;
        if (person.Last + 1 < tokens.Count && tokens[person.Last + 1].Is(','))
            return true;
        var before = person.First - 1;
        while (before > 0 && (tokens[before].Is('.') || Titles.Contains(tokens[before].Lower)))
            before--;
        return before < 0 || !tokens[before].IsWord || !Prepositions.Contains(tokens[before].Lower);
    }

    /// <summary>"…, sie hat in Kiel gelernt und war …": the subject stands further before, at the first of two joined verbs.</summary>
    public static bool IsOfJoined(TokenList tokens, int verb) =>
        verb > 0 && tokens[verb - 1].Lower is "und" or "et" or "y";
}
