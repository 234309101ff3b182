namespace FactForge.Extraction.Language;

/// <summary>What formal mail puts before what it says: "Please note that …", "I am pleased to confirm that …", "This is to inform you that …".</summary>
internal static class Frames
{
    private const int Longest = 12;

    /// <summary>Index of the first token behind such a frame; 0 where none stands at the start.</summary>
    public static int End(TokenList tokens)
    {
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        // Cheap first: no frame is without its "that".
        var that = -1;
        for (var at = 1; at < tokens.Count && at < Longest; at++)
        {
            if (tokens[at].Is("that"))
            {
                that = at;
                break;
            }
        }

        // "Please be informed customs has …", "kindly note the vessel is cancelled"
        var told = Word(0) is "please" or "kindly" ? Word(1) is "be" && Word(2) is "informed" or "advised" or "aware" ? 3 : Word(1) is "note" && Word(2) is not ("down" or "it") ? 2 : 0 : 0;
        // "I'm sorry to say your install won't go ahead", "happy to report the roof is dry"
        var from = Word(0) is "i" or "we" && Word(1) is "am" or "are" ? 2 : 0;
        if (Word(from) is "sorry" or "afraid" or "glad" or "pleased" or "happy" or "delighted" && Word(from + 1) is "to" && Word(from + 2) is "say" or "report" or "confirm")
            told = from + 3;
        if (told > 0 && that != told && told + 3 < tokens.Count && (WordClasses.IsDeterminer(Word(told)) || ClauseVerb.IndexIn(tokens, told + 1, 4) > 0))
            return told;
        // "The contract used to say that …", "the minister can confirm that …": whose word it is stands before.
        if (that < 2 || that + 3 >= tokens.Count || IsAnothers(Word(0), Word(1)) || Enumerable.Range(0, that).Any(at => Word(at) is "used" or "not" or "never" or "wants" or "wanted" or "failed" or "refused" or "supposed" or "forgot" or "dared"))
            return 0;
        var telling = Word(that - 1) is "you" ? Word(that - 2) : Word(that - 1);
        var isFrame = telling is "note" or "informed" or "advised" or "aware" ? Enumerable.Range(0, that).Any(at => Word(at) is "please" or "kindly" or "be")
            : telling is "confirm" or "inform" or "report" or "announce" or "say" or "tell" or "advise" or "notify" && Enumerable.Range(0, that).Any(at => Word(at) is "to" or "can" or "hereby" or "must");
        return isFrame ? that + 1 : 0;
    }

    private static bool IsAnothers(string first, string second) =>
        first is "he" or "she" or "they" or "you" || (first is "the" or "a" or "an" or "his" or "her" or "their" or "your" && second is not ("purpose" or "aim"));
}
