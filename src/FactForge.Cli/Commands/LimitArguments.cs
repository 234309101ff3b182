using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>The options that limit what one run spends on models; they go over the configuration's.</summary>
internal sealed class LimitArguments
{
    private readonly Option<decimal?> cost = new("--max-cost") { Description = "Ends in order before this run's models cost more, and leaves the rest for the next.", HelpName = "AMOUNT" };

    private readonly Option<long?> tokens = new("--max-tokens") { Description = "The same for tokens, sent and received.", HelpName = "NUMBER" };

    private readonly Option<int?> calls = new("--max-calls") { Description = "The same for calls.", HelpName = "NUMBER" };

    public void PutInto(Command command)
    {
        command.Options.Add(cost);
        command.Options.Add(tokens);
        command.Options.Add(calls);
    }

    /// <summary>The configuration with what was given laid over its limits of a run.</summary>
    public VaultConfiguration Over(VaultConfiguration configuration, ParseResult parsed)
    {
        var run = configuration.Limits.Run;
        return configuration with
        {
            Limits = configuration.Limits with
            {
                Run = new(parsed.GetValue(cost) ?? run.Cost, parsed.GetValue(tokens) ?? run.Tokens, parsed.GetValue(calls) ?? run.Calls),
            },
        };
    }
}
