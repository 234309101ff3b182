using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Makes a prompter's limits of the configured ones.</summary>
internal static class RunBudget
{
    public static Prompting.SpendingLimits Of(SpendingLimit limit) => new(limit.Cost, limit.Tokens, limit.Calls);
}
