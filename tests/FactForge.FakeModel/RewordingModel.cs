using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactForge.FakeModel;

/// <summary>
/// A model that finds something sensible in any mail, the same facts with the same quotes each time, and says it in other words each time
/// it is asked about the same mail. Which words it starts with can be set, so that a second process words differently from the first.
/// </summary>
public sealed partial class RewordingModel(int startAt = 0)
{
    private static readonly (string Verb, string Kind, string[] Wordings)[] Patterns =
    [
        ("I'll ", "commitment", ["{0} will {1}.", "{0} said that {0} will {1}.", "It was promised by {0} to {1}.", "{0} undertook to {1}."]),
        ("I will ", "commitment", ["{0} will {1}.", "{0} confirmed that {0} will {1}.", "{0} has promised to {1}.", "{0} is going to {1}."]),
        ("We'll ", "commitment", ["{0} will {1}.", "{0} stated that they will {1}.", "{0} and colleagues undertook to {1}.", "{0} promised to {1}."]),
        ("We decided to ", "decision", ["{0} decided to {1}.", "{0} said that it was decided to {1}.", "{0} settled that they {1}.", "The decision of {0} is to {1}."]),
        ("I prefer ", "preference", ["{0} prefers {1}.", "{0} mentioned preferring {1}.", "{0} would rather have {1}.", "{0} likes {1} better."]),
        ("I used to ", "background", ["{0} used to {1}.", "{0} said that {0} used to {1}.", "In the past {0} used to {1}.", "{0} formerly used to {1}."]),
        ("I'm going to ", "plan", ["{0} is going to {1}.", "{0} said that {0} means to {1}.", "{0} plans to {1}.", "{0} intends to {1}."]),
        ("I am going to ", "plan", ["{0} is going to {1}.", "{0} explained that {0} means to {1}.", "{0} plans to {1}.", "{0} intends to {1}."]),
    ];

    private static readonly string[] ContextWordings = ["{0} wrote about {1}.", "{0} sent a message on {1}.", "{0} said something on {1}.", "{0} took part, on {1}."];

    private readonly ConcurrentDictionary<string, int> asked = new();

    /// <summary>Answers a call.</summary>
    public FakeReply Answer(FakeCall call)
    {
        var question = call.Question;
        var wording = asked.AddOrUpdate(question, startAt, (_, times) => times + 1);
        var mail = ShownMail.Read(question);
        var claims = mail.Messages.Where(message => !message.IsContext).SelectMany(message => ClaimsOf(message, mail, wording)).ToArray();
        return FakeClaim.Answer(claims);
    }

    private static IEnumerable<JsonObject> ClaimsOf(ShownMessage message, ShownMail mail, int wording)
    {
        if (message.From is not { } number || !mail.People.TryGetValue(number, out var sender) || sender.IsOwner || sender.Name.Length == 0)
            yield break;
        var own = string.Join('\n', message.Text.Split('\n').TakeWhile(line => line is not ("--" or "-- ")).Where(line => !line.StartsWith("| ", StringComparison.Ordinal)));
        var first = "";
        foreach (var sentence in Sentence().Matches(own).Select(match => match.Value.Trim()).Where(sentence => sentence.Length > 3))
        {
            if (first.Length == 0 && sentence.Contains(' ', StringComparison.Ordinal))
                first = sentence;
            foreach (var (verb, kind, wordings) in Patterns.Where(pattern => sentence.StartsWith(pattern.Verb, StringComparison.Ordinal)))
            {
                var rest = string.Join(' ', sentence[verb.Length..].TrimEnd('.', '!').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                yield return FakeClaim.Of(message.Number, sentence, kind, number, sender.Name, string.Format(wordings[wording % wordings.Length], sender.Name, Third(rest)));
            }
        }

        var subject = ReplyMark().Replace(message.Subject, "").Trim();
        if (subject.Length > 0 && first.Length > 0)
        {
            yield return FakeClaim.Of(message.Number, subject, "topic", number, sender.Name, subject);
            yield return FakeClaim.Of(message.Number, first, "context", number, sender.Name, string.Format(ContextWordings[wording % ContextWordings.Length], sender.Name, subject));
        }
    }

    private static string Third(string rest) => Me().Replace(rest, match => match.Value switch { "my" => "their", "me" => "them", "our" => "their", "us" => "them", "your" => "the other's", _ => "the other" });

    [GeneratedRegex(@"[A-Z][^.!?\n]*(?:\n(?!\n)[^.!?\n]+)*[.!?]")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:(?:re|fwd?|aw|wg):\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex ReplyMark();

    [GeneratedRegex(@"\b(?:my|me|our|us|your|you)\b")]
    private static partial Regex Me();
}
