using FactForge.Ledger;
using FactForge.Pipeline.Configuring;
using FactForge.Prompting;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FactForge.Pipeline;

/// <summary>
/// Reads a vault's configuration. The file is the one of <c>--config</c>; else <c>factforge.yaml</c> in the vault; else the one beside the vault, where it
/// names this vault. Without <c>--vault</c> the file (of <c>--config</c> or of the working folder) says where the vault is, and failing that it is the file's own folder.
/// </summary>
public static class ConfigurationReader
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "factforge.yaml";

    /// <summary>Reads it, strictly: an unknown option or a value of the wrong type is refused with its line.</summary>
    public static ConfigurationReading Read(ConfigurationSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var named = Named(sources.Vault ?? NonEmpty(sources.Environment("FACTFORGE_VAULT")), sources.WorkingFolder);
        if (named is not null && !ConfigurationDoor.FolderExists(named) && !(sources.MakesVault && ConfigurationDoor.TryMakeFolder(named)))
            return NoVault(named);
        var file = Named(sources.File ?? NonEmpty(sources.Environment("FACTFORGE_CONFIG")), sources.WorkingFolder);
        if (file is not null && !ConfigurationDoor.FileExists(file))
            return new ConfigurationReading.Refused($"There is no configuration file {file}: name one that exists with --config, or leave it out.");

        file ??= named is null ? Existing(sources.WorkingFolder) : Existing(named);
        if (file is not null)
            return Finish(ReadFile(file, named), named, sources);
        if (named is null)
        {
            return new ConfigurationReading.Refused(
                $"No vault is named, and there is no {FileName} in {sources.WorkingFolder}: name the folder of your notes with --vault, or make a configuration with `factforge init DIR`.");
        }

        if (Path.GetDirectoryName(named) is { } parent && Existing(parent) is { } beside
            && ReadFile(beside, null) is { Configuration: { } told } read && SamePath(told.Vault, named))
            return Finish(read, named, sources);
        return Finish(new(Defaults(named), null), named, sources);
    }

    /// <summary>The configuration of a vault without a file: everything at its default.</summary>
    public static VaultConfiguration Defaults(string vault) => new() { Vault = vault, Ledger = LedgerOf(vault) };

    private static FileReading ReadFile(string file, string? vault)
    {
        var folder = Path.GetDirectoryName(file)!;
        var faults = new OptionFaults(file);
        var start = Defaults(folder) with { File = file, Ledger = "" };
        if (!ConfigurationDoor.TryReadText(file, out var text, out var problem))
            return new(null, $"{file} cannot be read: {problem}");
        try
        {
            var stream = YamlText.Load(text);
            if (stream.Documents.Count > 1)
                faults.Add(stream.Documents[1].RootNode.Start, "a second document begins here; the file has one.");
            if (stream.Documents.Count > 0)
            {
                switch (stream.Documents[0].RootNode)
                {
                    case YamlMappingNode options:
                        start = VaultOptions.Table.Lay(start, options, folder, faults);
                        break;
                    case YamlScalarNode { Value: null or "" }:
                        break;
                    case var other:
                        faults.Add(other.Start, "options are wanted, each on a line as 'name: value'.");
                        break;
                }
            }
        }
        catch (YamlException failure)
        {
            faults.Add(failure.Start, "this is no YAML that can be read: " + failure.Message.TrimEnd('.') + ".");
        }

        if (faults.Sentence() is { } sentence)
            return new(null, sentence);
        var read = vault is null ? start : start with { Vault = vault };
        return new(read.Ledger.Length > 0 ? read : read with { Ledger = LedgerOf(read.Vault) }, null);
    }

    private static ConfigurationReading Finish(FileReading reading, string? named, ConfigurationSources sources)
    {
        if (reading.Configuration is not { } configuration)
            return new ConfigurationReading.Refused(reading.Problem!);
        if (named is null && !ConfigurationDoor.FolderExists(configuration.Vault))
            return NoVault(configuration.Vault);
        if (sources.Owners.Count > 0)
        {
            var addresses = sources.Owners.Select(owner => (Text: owner, Address: MailAddressText.Read(owner))).ToList();
            if (addresses.Find(owner => owner.Address is null) is { Text: { } wrong })
                return new ConfigurationReading.Refused($"'{wrong}' is no mail address: --owner wants one such as ada@northwind.example.");
            configuration = configuration with { Owners = [.. addresses.Select(owner => owner.Address!)] };
        }

        if (sources.Model is { } model)
            configuration = configuration with { ExtractModel = model == "rules" ? null : model };
        foreach (var (name, task) in new[] { (configuration.ExtractModel, "extract"), (configuration.JudgeModel, "judge"), (configuration.EmbedModel, "embed") })
        {
            if (name is null)
                continue;
            if (!configuration.Models.TryGetValue(name, out var chosen))
                return new ConfigurationReading.Refused(NotConfigured(name, task, configuration));
            if (chosen.KeyFile is { } keyFile && IsBelow(keyFile, configuration.Vault))
                return new ConfigurationReading.Refused($"The key file {keyFile} of the model '{name}' lies in the vault, where notes are synchronised and shared: keep it outside, and name it with models.{name}.key_file.");
            if (sources.NeedsModels && ModelKey.Fetch(chosen, sources.Environment).Problem is { } problem)
                return new ConfigurationReading.Refused(problem);
        }

        return new ConfigurationReading.Read(configuration);
    }

    private static string NotConfigured(string name, string task, VaultConfiguration configuration)
    {
        var known = configuration.Models.Count == 0 ? "none is there yet" : "there are " + string.Join(", ", configuration.Models.Keys);
        var file = configuration.File ?? Path.Combine(configuration.Vault, FileName);
        return $"The model '{name}' to {task} with is not configured: add it under 'models:' in {file} ({known}){(task == "extract" ? ", or use 'rules'" : "")}.";
    }

    private static ConfigurationReading.Refused NoVault(string folder) => new(ConfigurationDoor.FileExists(folder)
        ? $"The vault {folder} is a file: name the folder that holds the notes."
        : $"There is no vault at {folder}: make the folder, or name another with --vault.");

    private static string LedgerOf(string vault) => Path.Combine(vault, LedgerDoor.OwnFolder, "ledger.db");

    private static string? Existing(string folder) => Path.Combine(folder, FileName) is var path && ConfigurationDoor.FileExists(path) ? path : null;

    private static string? Named(string? path, string folder) => path is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, path)));

    private static bool IsBelow(string path, string folder) => Path.GetRelativePath(folder, path) is var relative && !Path.IsPathRooted(relative) && relative != ".."
        && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static bool SamePath(string one, string other) => string.Equals(
        Path.TrimEndingDirectorySeparator(one), Path.TrimEndingDirectorySeparator(other),
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private sealed record FileReading(VaultConfiguration? Configuration, string? Problem);
}
