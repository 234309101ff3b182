using System.Globalization;

namespace FactForge.Consolidation.Tests.Laws;

/// <summary>Puts a thought about Ada Byrne into words in many manners that all say the same: frames, synonyms, order, voice, formats, hedges.</summary>
internal static class Paraphraser
{
    public const string Name = "Ada Byrne";

    private static readonly string[] People = ["Carl Brandt", "Petra Voss", "Oskar Lund"];
    private static readonly string[] Things = ["survey boat", "old crane", "brass lantern"];
    private static readonly string[] Places = ["Leith", "Oban", "Wick"];
    private static readonly string[] Reasons = ["the harbour flooded", "her lease ended", "the rents rose"];
    private static readonly string[] Likes = ["written quotes", "morning trains", "paper charts"];
    private static readonly string[] Dislikes = ["phone calls", "night flights", "screens"];
    private static readonly int[] Numbers = [3, 7, 12];
    private static readonly string[] NumberWords = ["three", "seven", "twelve"];
    private static readonly int[] Thousands = [48, 52, 84];
    private static readonly DateOnly[] Days = [new(2026, 3, 14), new(2026, 3, 15), new(2026, 4, 14)];

    /// <summary>The sentence.</summary>
    public static string Say(Thought thought, Manner manner)
    {
        var isFramed = manner.Hedge is 1 || (manner.Hedge == 0 && manner.Frame is not 0);
        var self = isFramed ? "she" : Name;
        var clause = Clause(thought, manner, self, isFramed ? "her" : Name);
        var said = manner.Hedge switch
        {
            1 => $"{Name} thinks that {clause}",
            2 => $"Apparently, {clause}",
            _ => manner.Frame switch
            {
                1 => $"{Name} said that {clause}",
                2 => $"According to {Name}, {clause}",
                3 => $"{Name} confirmed that {clause}",
                4 => $"{clause}, {Name} noted",
                _ => clause,
            },
        };
        return char.ToUpperInvariant(said[0]) + said[1..] + ".";
    }

    private static string Clause(Thought thought, Manner manner, string self, string selfAsObject)
    {
        var order = manner.Order;
        switch (thought.Shape)
        {
            case 0:
                var send = manner.Verb % 2 == 0 ? "will send" : "is going to send";
                var day = Day(thought.HowMuch, manner.Format);
                return order switch
                {
                    0 => $"{self} {send} the {Things[thought.What]} to {People[thought.Who]} on {day}",
                    1 => $"on {day} {self} {send} the {Things[thought.What]} to {People[thought.Who]}",
                    _ => $"{self} {send} {People[thought.Who]} the {Things[thought.What]} on {day}",
                };
            case 1:
                return order switch
                {
                    0 => $"{self} reports to {People[thought.Who]}",
                    1 => $"{People[thought.Who]} is {(self == "she" ? "her" : self + "'s")} manager",
                    _ => $"{(self == "she" ? "her" : self + "'s")} manager is {People[thought.Who]}",
                };
            case 2:
                var bought = manner.Verb % 2 == 0 ? "bought" : "purchased";
                return order == 2
                    ? $"the {Things[thought.What]} was {bought} by {selfAsObject} for {Money(thought.HowMuch, manner.Format)}"
                    : $"{self} {bought} the {Things[thought.What]} for {Money(thought.HowMuch, manner.Format)}";
            case 3:
                var because = manner.Verb % 2 == 0 ? "because" : "since";
                return order == 0
                    ? $"{self} moved to {Places[thought.What]} {because} {Reasons[thought.What]}"
                    : $"{because} {Reasons[thought.What]}, {self} moved to {Places[thought.What]}";
            case 4:
                return order switch
                {
                    0 => $"{self} prefers {Likes[thought.What]} over {Dislikes[thought.What]}",
                    1 => $"{self} prefers {Likes[thought.What]} to {Dislikes[thought.What]}",
                    _ => $"{self} would rather have {Likes[thought.What]} than {Dislikes[thought.What]}",
                };
            case 5:
                return manner.Verb % 2 == 0 ? $"{self} decided to sell the {Things[thought.What]}" : $"{self} has decided to sell the {Things[thought.What]}";
            default:
                var count = manner.Format % 2 == 0 ? Numbers[thought.HowMuch].ToString(CultureInfo.InvariantCulture) : NumberWords[thought.HowMuch];
                return order == 0 ? $"{self} keeps {count} hives of bees in {Places[thought.What]}" : $"in {Places[thought.What]} {self} keeps {count} hives of bees";
        }
    }

    private static string Day(int which, int format) => format switch
    {
        0 => Days[which].ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        1 => Days[which].ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
        _ => Days[which].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static string Money(int which, int format) => format switch
    {
        0 => $"EUR {Thousands[which]}k",
        1 => $"{Thousands[which]},000 euros",
        _ => $"€{Thousands[which]},000",
    };
}
