using System.Reflection;
using FactForge.Extraction.Grounding;
using FactForge.Extraction.Rules;
using Xunit;

namespace FactForge.Extraction.Tests.Rules;

/// <summary>The examples that stand on each rule hold, and nothing is found in its counter-examples.</summary>
public sealed class RuleExampleTests
{
    private static readonly string[] RulesOfHeadersAndSignature = [nameof(SignatureTellsTheSender), nameof(SubjectGivesTopic), nameof(MessageGivesContext)];

    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var rule in RuleBook.All)
        {
            foreach (var example in rule.GetType().GetCustomAttributes<ExampleAttribute>())
                data.Add(rule.Name, example.Text, example.Expected);
        }

        return data;
    }

    public static TheoryData<string, string> CounterExamples()
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in RuleBook.All)
        {
            foreach (var example in rule.GetType().GetCustomAttributes<CounterExampleAttribute>())
                data.Add(rule.Name, example.Text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_a_rule_holds(string rule, string text, string expected) =>
        Assert.Contains(expected, Found(rule, text));

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void A_rule_finds_nothing_in_its_counter_example(string rule, string text) => Assert.Empty(Found(rule, text));

    [Fact]
    public void Every_rule_that_reads_sentences_has_examples_and_counter_examples()
    {
        foreach (var rule in RuleBook.All.Where(rule => !RulesOfHeadersAndSignature.Contains(rule.Name)))
        {
            Assert.True(rule.GetType().GetCustomAttributes<ExampleAttribute>().Any(), $"{rule.Name} has no example.");
            Assert.True(rule.GetType().GetCustomAttributes<CounterExampleAttribute>().Any(), $"{rule.Name} has no counter-example.");
        }
    }

    [Fact]
    public void Every_rule_of_the_assembly_is_asked()
    {
        var all = typeof(RuleBook).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name);
        Assert.Equal(all.Order(), RuleBook.All.Select(rule => rule.Name).Order());
    }

    private static List<string> Found(string name, string text)
    {
        var rule = RuleBook.All.Single(rule => rule.Name == name);
        var message = TestMessages.Of(text.ReplaceLineEndings("\n"));
        var reading = MessageReading.Of(message, new HashSet<string>())!;
        var findings = new List<Finding>();
        rule.Find(reading, findings);
        var thread = TestMessages.Thread(message);
        return [.. findings.Where(finding => FactGrounder.Ground(finding.Claim, thread).AsFact is not null).Select(Show)];
    }

    private static string Show(Finding finding)
    {
        var claim = finding.Claim;
        var more = "";
        if (claim.Due is { } due)
            more += $" | due {due}";
        if (claim.Since is { } since)
            more += $" | since {since}";
        if (claim.Until is { } until)
            more += $" | until {until}";
        if (claim.Certainty != Certainty.Certain)
            more += $" | {claim.Certainty}";
        var subject = claim.Subject.Address == TestMessages.Ada.Address || claim.Kind == FactKind.Mention ? "" : $" | of {claim.Subject.Name}";
        var value = claim.Value is null ? "" : $" | {claim.Slot} {claim.Value}";
        return $"{claim.Kind}: {claim.Statement}{subject}{value}{more}";
    }
}
