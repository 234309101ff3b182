using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>The options that say which items of the queue are meant.</summary>
internal sealed class ReviewArguments
{
    private readonly Option<string?> person = new("--person") { Description = "Items about this person: words of the name, or the path of the note.", HelpName = "NAME" };

    private readonly Option<ReviewReason?> kind = new("--kind")
    {
        Description = "Items that wait for this reason: " + string.Join(", ", Enum.GetValues<ReviewReason>().Select(Name)) + ".",
        HelpName = "KIND",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            foreach (var reason in Enum.GetValues<ReviewReason>())
            {
                if (Name(reason).Equals(text, StringComparison.OrdinalIgnoreCase))
                    return reason;
            }

            result.AddError($"'{text}' is no kind of item: --kind takes {string.Join(", ", Enum.GetValues<ReviewReason>().Select(Name))}.");
            return null;
        },
    };

    private readonly Option<string?> thread = new("--thread") { Description = "Items about this thread.", HelpName = "THREAD" };
    private readonly Option<string?> rule = new("--rule") { Description = "Items that this rule raised.", HelpName = "RULE" };
    private readonly Option<string?> search = new("--search") { Description = "Items with these words in question, candidates, name, quotes, or the messages of their threads.", HelpName = "WORDS" };

    /// <summary>Puts the options into a command.</summary>
    public void PutInto(Command command)
    {
        kind.CompletionSources.Add(Enum.GetValues<ReviewReason>().Select(Name).ToArray());
        foreach (var option in new Option[] { person, kind, thread, rule, search })
            command.Options.Add(option);
    }

    /// <summary>What they say.</summary>
    public ReviewFilter Filter(ParseResult parsed) => new()
    {
        Group = parsed.GetValue(person),
        Why = parsed.GetValue(kind),
        Thread = parsed.GetValue(thread),
        Rule = parsed.GetValue(rule),
        Search = parsed.GetValue(search),
    };

    /// <summary>A reason as it is typed: <c>unresolved-person</c>.</summary>
    public static string Name(ReviewReason reason) => Counted.Words(reason).Replace(' ', '-');
}
