namespace FactForge.Extraction.Language.Dates;

/// <summary>Prepositions of time.</summary>
internal static class DateRoles
{
    /// <summary>The role that the words ending at a token give to the date behind them, and how many words they are; width 0 for none.</summary>
    public static (DateRole Role, int Width) Of(TokenList tokens, int at)
    {
        var word = tokens[at].Lower;
        var before = at > 0 ? tokens[at - 1].Lower : "";
        var twice = at > 1 ? tokens[at - 2].Lower : "";
        switch (word)
        {
            case "than" when before is "later" && twice is "no" or "not":
                return (DateRole.By, 3);
            case "of" when before is "as":
            case "from" when before is "as" or "starting" or "effective" or "beginning":
                return (DateRole.From, 2);
            case "del" or "de" or "du" when before is "partir":
                return (DateRole.From, 3);
            case "to" or "till" or "until" when before is "up":
                return (DateRole.Until, 2);
            case "by" or "before" or "bis" or "avant" or "antes" or "vor":
                return (DateRole.By, 1);
            case "until" or "till" or "through" or "jusque" or "jusqu'à" or "jusqu’à" or "jusqu'au" or "jusqu’au" or "jusqu'en" or "jusqu’en" or "hasta":
                return (DateRole.Until, 1);
            case "from" or "since" or "starting" or "effective" or "beginning" or "ab" or "seit" or "depuis" or "desde" or "dès":
                return (DateRole.From, 1);
            // "is not in today": a place, no preposition of the day.
            case "in" when at + 1 < tokens.Count && tokens[at + 1].Lower is "today" or "tomorrow" or "tonight" or "yesterday":
                return (DateRole.Plain, 0);
            // "pencil in the 14th": the word is the verb's.
            case "in" when before is "pencil" or "pencilled" or "penciled" or "put" or "book" or "booked":
                return (DateRole.Plain, 0);
            case "on" or "at" or "in" or "during" or "over" or "am" or "im" or "en" or "for" or "to":
                return (DateRole.At, 1);
            case "after" or "nach" or "après":
                return (DateRole.After, 1);
            default:
                return (DateRole.Plain, 0);
        }
    }
}
