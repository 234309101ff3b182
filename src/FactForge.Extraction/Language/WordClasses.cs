using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Closed classes of English words: a light part of speech.</summary>
internal static class WordClasses
{
    private static readonly FrozenSet<string> Adverbs = WordSet.Of(
        "also still really only usually always never just now currently actually probably definitely certainly already often sometimes then soon therefore hereby "
        + "personally honestly both all even quickly finally formally officially simply gladly happily recently normally generally typically mostly much very strongly generally "
        + "however myself too ever rather quite hardly not absolutely deliberately usually");

    private static readonly FrozenSet<string> Joiners = WordSet.Of("and but so or that because since as while though although when where which who then also however therefore what whatever until before after whereas than");

    private static readonly FrozenSet<string> Openings = WordSet.Of(
        "yes yeah yep no ok okay sure thanks well right anyway btw fyi hi hello hey sorry unfortunately fine great perfect super good so meanwhile meantime otherwise agreed done"
        + " course sure clear way fact record moment know tell think believe say said promise");

    private static readonly FrozenSet<string> Subjects = WordSet.Of("i we you he she they it this that there who");

    private static readonly FrozenSet<string> Modals = WordSet.Of("will shall can could would should may might must ought");

    private static readonly FrozenSet<string> Prepositions = WordSet.Of(
        "of in on at by for with to from about into over under after before between through during without within against among around behind beyond near per since than till until up upon via off out down onto towards toward across along as like");

    private static readonly FrozenSet<string> Determiners = WordSet.Of("the a an this that these those my your his her its our their some any no every each all both another such what which");

    private static readonly FrozenSet<string> Conjunctions = WordSet.Of("and or but nor so yet if because while although though unless whereas whether that");

    private static readonly FrozenSet<string> Starters = WordSet.Of(
        "thanks thank hi hello hey dear please ask tell call email ring contact copy meet let yes yep no ok okay sorry maybe perhaps welcome best kind warm regards cheers congratulations good great nice attached see note hope happy when where why how who what which "
        + "moreover besides hence thus furthermore additionally nevertheless nonetheless meanwhile otherwise therefore consequently finally indeed unfortunately fortunately apparently presumably obviously clearly according given regarding concerning although first second third finally next last monday tuesday wednesday thursday friday saturday sunday hallo guten sehr liebe lieber bonjour cher chère hola estimado estimada querido querida");

    /// <summary>True for words that start a sentence and are capitalised for that alone.</summary>
    public static bool StartsSentences(string word) => Starters.Contains(word);

    public static bool IsAdverb(string word) => Adverbs.Contains(word);

    public static bool JoinsClauses(string word) => Joiners.Contains(word);

    public static bool IsOpening(string word) => Openings.Contains(word);

    public static bool IsSubjectPronoun(string word) => Subjects.Contains(word);

    public static bool IsModal(string word) => Modals.Contains(word);

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    public static bool IsConjunction(string word) => Conjunctions.Contains(word);

    /// <summary>True for words that are certainly no verb, noun or name.</summary>
    public static bool IsFunctionWord(string word) =>
        IsPreposition(word) || IsDeterminer(word) || IsConjunction(word) || IsModal(word) || IsAdverb(word) || IsSubjectPronoun(word);

    /// <summary>"eventually", "tentatively": an adverb by its ending, where a verb is looked for; "apply", "rely" and "reply" are verbs.</summary>
    public static bool LooksAdverbial(string lower) =>
        lower.Length > 5 && lower.EndsWith("ly", StringComparison.Ordinal) && lower is not ("supply" or "multiply" or "comply" or "resupply" or "reapply" or "misapply" or "family" or "butterfly" or "assembly");
}
