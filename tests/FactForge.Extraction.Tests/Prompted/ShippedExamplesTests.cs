using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactForge.FakeModel;
using FactForge.Prompting;
using Xunit;

namespace FactForge.Extraction.Tests.Prompted;

/// <summary>A prompt must not teach what the program then refuses: every claim of every shipped example becomes a fact of the example's own thread.</summary>
public sealed partial class ShippedExamplesTests
{
    private static readonly Prompt Prompt = PromptFolder.Load(RepositoryFolder.At("prompts", "extract-facts")).Prompt!;

    public static TheoryData<string> Files() => [.. Prompt.Examples.Select(example => example.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_claim_of_a_shipped_example_is_taken_as_a_fact(string file)
    {
        var example = Prompt.Examples.Single(example => example.File == file);
        var shown = ShownMail.Read(example.Inputs["people"] + "\n\n" + example.Inputs["mail"]);
        var dates = Dates().Matches(example.Inputs["mail"]).Select(match => DateOnly.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToList();
        var messages = shown.Messages.Select((message, at) => Message(message, shown, dates[at], at)).ToArray();
        await using var asked = await AskedExtractor.WithAsync(call => new FakeReply.Answer(Answer(example, shown, ShownMail.Read(call.Question))));
        asked.Owner = shown.People.Values.Single(person => person.IsOwner).Address;
        var result = await asked.AskAsync(messages, messages.Where((_, at) => !shown.Messages[at].IsContext).Select(message => message.Id));

        Assert.Equal([], result.Refused.Select(refused => $"{refused.Claim.Statement} {refused.Reason}"));
        Assert.Empty(result.Failures);
        Assert.Equal(example.Answer.GetProperty("claims").GetArrayLength(), result.Facts.Count);
        Assert.True(asked.Server.Calls.Count <= 1, "its answer was asked for again");
    }

    private static Message Message(ShownMessage message, ShownMail shown, DateOnly date, int at) =>
        TestMessages.Of(
            message.Text.Replace("\n| ", "\n> ", StringComparison.Ordinal), message.Subject, $"m{at}@lowtide.example", Address(shown.People[message.From!.Value]),
            [.. shown.People.Values.Where(person => person.Number != message.From).Select(Address)])
        with
        { Date = new(date, new TimeOnly(10, 0), TimeSpan.Zero) };

    private static MailAddress Address(ShownPerson person) => new(person.Address, person.Name);

    /// <summary>The example's answer, with people and messages by the numbers that the question has for them.</summary>
    private static string Answer(PromptExample example, ShownMail shown, ShownMail question)
    {
        var answer = JsonNode.Parse(example.Answer.GetRawText())!;
        var numbers = shown.Messages.Select((message, at) => (message.Number, At: at + 1)).ToDictionary();
        foreach (var claim in answer["claims"]!.AsArray())
        {
            claim!["message"] = numbers[claim["message"]!.GetValue<int>()];
            foreach (var who in new[] { "subject", "holder" })
            {
                if (claim[who]?.GetValue<int>() is { } number)
                    claim[who] = question.People.Values.Single(person => person.Address == shown.People[number].Address).Number;
            }
        }

        return answer.ToJsonString();
    }

    [GeneratedRegex(@"^Date: \w+, (\d{4}-\d\d-\d\d)$", RegexOptions.Multiline)]
    private static partial Regex Dates();
}
