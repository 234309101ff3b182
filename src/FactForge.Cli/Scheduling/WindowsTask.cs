using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace FactForge.Cli;

/// <summary>A task for Windows' Task Scheduler (schema version 1.2): daily, later where the machine was off, never twice at a time.</summary>
internal static class WindowsTask
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" &()[]{}^=;!'+,`~");

    /// <summary>What the Task Scheduler is told by.</summary>
    public const string Program = "schtasks";

    private static readonly XNamespace Schema = "http://schemas.microsoft.com/windows/2004/02/mit/task";

    /// <summary>The plan, with the task's description in a folder.</summary>
    public static SchedulePlan Plan(NightlyJob job, string folder, DateOnly from)
    {
        var path = Path.Combine(folder, job.Name + ".xml");
        return new(
            [new(path, Text(job, from), IsUtf16: true)],
            [new(Program, ["/Create", "/TN", "FactForge\\" + job.Name, "/XML", path, "/F"])],
            [new(Program, ["/Delete", "/TN", "FactForge\\" + job.Name, "/F"], MayFail: true)]);
    }

    /// <summary>What of the job cannot be said to the command interpreter, which writes the log; null where all can.</summary>
    public static string? Problem(NightlyJob job) => job.Command.Append(job.Log).FirstOrDefault(word => word.AsSpan().IndexOfAny("%\"\r\n") >= 0) is { } word
        ? $"'{word}' holds a per cent sign or a quote, which Windows' command interpreter would take for its own: move or rename it."
        : null;

    private static string Text(NightlyJob job, DateOnly from)
    {
        var task = new XElement(
            Schema + "Task", new XAttribute("version", "1.2"),
            Element("RegistrationInfo", Element("Description", "FactForge: every night over " + job.Vault), Element("URI", "\\FactForge\\" + job.Name)),
            Element("Triggers", Element(
                "CalendarTrigger",
                Element("StartBoundary", from.ToDateTime(job.At).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)),
                Element("Enabled", "true"),
                Element("ScheduleByDay", Element("DaysInterval", "1")))),
            Element("Principals", new XElement(Schema + "Principal", new XAttribute("id", "Author"), Element("LogonType", "InteractiveToken"), Element("RunLevel", "LeastPrivilege"))),
            Element(
                "Settings",
                Element("MultipleInstancesPolicy", "IgnoreNew"),
                Element("DisallowStartIfOnBatteries", "false"),
                Element("StopIfGoingOnBatteries", "false"),
                Element("StartWhenAvailable", "true"),
                Element("ExecutionTimeLimit", "PT0S"),
                Element("Priority", "7")),
            new XElement(
                Schema + "Actions", new XAttribute("Context", "Author"),
                Element("Exec", Element("Command", "cmd.exe"), Element("Arguments", Arguments(job)), Element("WorkingDirectory", job.Vault))));
        return "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + task.ToString().ReplaceLineEndings("\n") + "\n";
    }

    // The interpreter takes away the outermost quotes and leaves those within.
    private static string Arguments(NightlyJob job) => $"/d /s /c \"{string.Join(' ', job.Command.Select(Quoted))} >> {Quoted(job.Log)} 2>&1\"";

    /// <summary>A word as it is typed on Windows, whose shells take single quotes for letters.</summary>
    public static string Typed(string word) => word.AsSpan().ContainsAny(Special) ? Quoted(word) : word;

    private static string Quoted(string word)
    {
        var quoted = new StringBuilder("\"").Append(word);
        for (var at = word.Length - 1; at >= 0 && word[at] == '\\'; at--)
            quoted.Append('\\');
        return quoted.Append('"').ToString();
    }

    private static XElement Element(string name, params object[] content) => new(Schema + name, content);
}
