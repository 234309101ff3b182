using FactForge.Notes;
using YamlDotNet.RepresentationModel;

namespace FactForge.Pipeline.Configuring;

/// <summary>Every option of <c>factforge.yaml</c> outside of <c>models:</c>' entries.</summary>
internal static class VaultOptions
{
    private static readonly Dictionary<string, EvidenceForm> EvidenceForms =
        new(StringComparer.Ordinal) { ["none"] = EvidenceForm.None, ["comment"] = EvidenceForm.Comment, ["footnote"] = EvidenceForm.Footnote };

    public static OptionTable<VaultConfiguration> Table { get; } = new(
    [
        new("vault", (all, option) => option.FullPath() is { } path ? all with { Vault = path } : all),
        new("people_folder", (all, option) => all with { PeopleFolder = Below(option) ?? all.PeopleFolder }),
        new("owners", (all, option) => all with { Owners = option.Addresses() }),
        new("same_people", (all, option) => all with { SamePeople = Groups(option) }),
        new("cold_makes_notes", (all, option) => all with { ColdMakesNotes = option.Flag(all.ColdMakesNotes) }),
        new("gates", (all, option) => all with { Gates = GateOptions.Read(option) }),
        new("extract", (all, option) => all with { ExtractModel = ModelName(option, "rules") }),
        new("judge", (all, option) => all with { JudgeModel = ModelName(option, "none") }),
        new("embed", (all, option) => all with { EmbedModel = ModelName(option, "none") }),
        new("passes", (all, option) => all with { Passes = option.Whole(all.Passes, 1, 5) }),
        new("prompts", (all, option) => all with { Prompts = option.FullPath() ?? all.Prompts }),
        new("maximum_tries", (all, option) => all with { MaximumTries = option.Whole(all.MaximumTries, 1, 100) }),
        new("review.expire_days", (all, option) => all with { ReviewExpireDays = option.Whole(all.ReviewExpireDays, 0, 3650) }),
        new("note.evidence", (all, option) => all with { Evidence = option.Choice(all.Evidence, EvidenceForms) }),
        new("commit", (all, option) => all with { Commit = option.Flag(all.Commit) }),
        new("ledger.path", (all, option) => option.FullPath() is { } path ? all with { Ledger = path } : all),
        new("ledger.keep_bodies", (all, option) => all with { KeepBodies = option.Flag(all.KeepBodies) }),
        new("limits.run.cost", (all, option) => OfRun(all, all.Limits.Run with { Cost = option.Amount() })),
        new("limits.run.tokens", (all, option) => OfRun(all, all.Limits.Run with { Tokens = option.Whole(0, 0, int.MaxValue) })),
        new("limits.run.calls", (all, option) => OfRun(all, all.Limits.Run with { Calls = option.Whole(0, 0, int.MaxValue) })),
        new("limits.day.cost", (all, option) => OfDay(all, all.Limits.Day with { Cost = option.Amount() })),
        new("limits.day.tokens", (all, option) => OfDay(all, all.Limits.Day with { Tokens = option.Whole(0, 0, int.MaxValue) })),
        new("limits.day.calls", (all, option) => OfDay(all, all.Limits.Day with { Calls = option.Whole(0, 0, int.MaxValue) })),
        new("batch.wait_minutes", (all, option) => all with { BatchWait = TimeSpan.FromMinutes(option.Whole(1440, 0, 10_080)) }),
        new("batch.poll_seconds", (all, option) => all with { BatchPoll = TimeSpan.FromSeconds(option.Whole(60, 1, 3600)) }),
        new("currency", (all, option) => all with { Currency = option.Text() ?? all.Currency }),
        new("models", (all, option) => all with { Models = ModelOptions.Read(option) }),
    ]);

    private static VaultConfiguration OfRun(VaultConfiguration all, SpendingLimit limit) => all with { Limits = all.Limits with { Run = limit } };

    private static VaultConfiguration OfDay(VaultConfiguration all, SpendingLimit limit) => all with { Limits = all.Limits with { Day = limit } };

    private static string? ModelName(OptionValue option, string nothing) => option.Text() is { Length: > 0 } name && name != nothing ? name : null;

    private static string? Below(OptionValue option)
    {
        if (option.Text() is not { } folder)
            return null;
        var parts = folder.Split('/', '\\');
        if (!Path.IsPathRooted(folder) && !parts.Contains("..") && !parts.Any(part => part.StartsWith('.') && part != "."))
            return string.Join('/', parts.Where(part => part is not ("" or ".")));
        option.Fault("a folder below the vault, such as People");
        return null;
    }

    private static List<IReadOnlyList<string>> Groups(OptionValue option)
    {
        var groups = new List<IReadOnlyList<string>>();
        if (option.Node is not YamlSequenceNode list)
        {
            option.Fault("a list in which each line is the addresses of one person, such as [ada@a.example, ada@b.example]");
            return groups;
        }

        foreach (var item in list.Children)
        {
            var group = (option with { Node = item }).Addresses();
            if (group.Count > 1)
                groups.Add(group);
            else if (item is not YamlSequenceNode || group.Count == 1)
                option.Faults.Add(item.Start, $"'{option.Key}' wants two addresses or more of one person in each line, such as [ada@a.example, ada@b.example].");
        }

        return groups;
    }
}
