using System.Globalization;
using System.Xml.Linq;

namespace FactForge.Cli;

/// <summary>A property list for launchd (launchd.plist(5)): the job runs at its time, or when the machine wakes after it.</summary>
internal static class LaunchAgent
{
    /// <summary>The plan for a folder of agents, usually <c>~/Library/LaunchAgents</c>.</summary>
    public static SchedulePlan Plan(NightlyJob job, string folder, string userId)
    {
        var path = Path.Combine(folder, job.Name + ".plist");
        return new(
            [new(path, Text(job))],
            [new("launchctl", ["bootout", $"gui/{userId}/{job.Name}"], MayFail: true), new("launchctl", ["bootstrap", "gui/" + userId, path])],
            [new("launchctl", ["bootout", $"gui/{userId}/{job.Name}"], MayFail: true)]);
    }

    private static string Text(NightlyJob job)
    {
        var entries = new List<object>
        {
            Key("Label"), new XElement("string", job.Name),
            Key("ProgramArguments"), new XElement("array", job.Command.Select(word => new XElement("string", word))),
            Key("WorkingDirectory"), new XElement("string", job.Vault),
            Key("StartCalendarInterval"), new XElement("dict", Key("Hour"), Whole(job.At.Hour), Key("Minute"), Whole(job.At.Minute)),
            Key("StandardOutPath"), new XElement("string", job.Log),
            Key("StandardErrorPath"), new XElement("string", job.Log),
            Key("ProcessType"), new XElement("string", "Background"),
        };
        if (job.Environment.Count > 0)
            entries.AddRange([Key("EnvironmentVariables"), new XElement("dict", job.Environment.SelectMany(variable => new[] { Key(variable.Key), new XElement("string", variable.Value) }))]);
        var list = new XElement("plist", new XAttribute("version", "1.0"), new XElement("dict", entries));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
            + list.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static XElement Key(string name) => new("key", name);

    private static XElement Whole(int number) => new("integer", number.ToString(CultureInfo.InvariantCulture));
}
