namespace FactForge.Extraction.Language;

/// <summary>What opens a condition: "if", "unless", "provided", "assuming", "as long as the bank agrees", "on condition that".</summary>
internal static class ConditionWords
{
    /// <summary>True where such words stand at an index; of several, where the one stands that tells them.</summary>
    public static bool Stand(TokenList tokens, int at) =>
        tokens[at].IsWord && (tokens[at].Lower is "if" or "unless" or "provided" or "assuming" or "providing" || AreSeveral(tokens, at));

    /// <summary>"as long as", "on condition"; "as long as it takes" and "for as long as you need" are times.</summary>
    public static bool AreSeveral(TokenList tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && ((tokens[at].Is("long") && tokens[at - 1].IsWord && tokens[at - 1].Lower is "as" or "so" && tokens[at + 1].Is("as") && !(at > 1 && tokens[at - 2].Is("for")) && !(at + 3 < tokens.Count && tokens[at + 2].Is("it") && tokens[at + 3].IsWord && tokens[at + 3].Lower is "takes" or "took" or "lasts"))
            || (tokens[at].Is("condition") && tokens[at - 1].Is("on")));
}
