using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Shows what mailboxes hold.</summary>
internal static class MailSurveyView
{
    private const int MostReasons = 4;
    private const int MostLines = 20;

    public static void Write(MailSurvey survey, CliSurroundings around)
    {
        var output = around.Output;
        var read = survey.Messages.Count(message => message.PassedOver is null);
        var table = new TwoColumns();
        foreach (var mailbox in survey.Mailboxes.Take(MostLines))
            table.Row("mailbox", Mailbox(mailbox));
        table
            .Row("mailboxes", survey.Mailboxes.Count > MostLines ? $"{Counted.Number(survey.Mailboxes.Count)} in all" : null)
            .Row("messages", $"{Counted.Number(survey.Read)} read{(survey.Read == survey.Messages.Count ? "" : $": {Counted.Of(survey.Messages.Count, "message")}, and further copies of them")}")
            .Row("of these", $"{Counted.Number(read)} would be searched for facts, {Counted.Number(survey.Messages.Count - read)} passed over")
            .Row("threads", Counted.Number(survey.Threads.Count))
            .Row("people", $"{Counted.Number(survey.People.Count(person => person.Nobody is null))}, and {Counted.Number(survey.People.Count(person => person.Nobody is not null))} of nobody in particular (desks, lists, machines)")
            .Row("owner", survey.LikelyOwner is null ? null : $"it looks like {survey.LikelyOwner}: confirm it with --owner or `owners:` in factforge.yaml")
            .Row("no mail", survey.PassedOver.Count == 0 ? null : $"{Counted.Of(survey.PassedOver.Count, "file")}: {string.Join(", ", survey.PassedOver.Take(MostReasons))}{(survey.PassedOver.Count > MostReasons ? ", …" : "")}")
            .Write(around);
        Classes(survey.Messages, output);
        Threads(survey.Threads, output);
        Heading("people", survey.People.Count(person => person.Nobody is null), output);
        PeopleView.Write(survey.People, MostLines, output);
        Heading("nobody in particular", survey.People.Count(person => person.Nobody is not null), output);
        PeopleView.WriteNobodies(survey.People, MostLines, output);
        if (survey.Failures.Count > 0)
            output.WriteLine();
        foreach (var failure in survey.Failures)
            output.WriteLine($"failed to {failure.Stage}  {TerminalText.Line(failure.Part)}: {TerminalText.Line(failure.Reason)}");
    }

    private static string Mailbox(SurveyedMailbox mailbox) => $"{(mailbox.Name == mailbox.Kind ? mailbox.Name : $"{mailbox.Name}, {mailbox.Kind}")}: {Counted.Of(mailbox.Messages, "message")}"
        + (mailbox.FromLinesInBodies > 0 ? $"; {Counted.Of(mailbox.FromLinesInBodies, "line")} in bodies that begin with \"From \"" : "")
        + (mailbox.UncertainStarts > 0 ? $"; {Counted.Of(mailbox.UncertainStarts, "message")} whose start mail pasted into mail may look like: no blank line or no date there, or no date and Message-ID below" : "")
        + (mailbox.EndsInLine ? "; ends in the middle of a line, so that the last message may be cut off" : "");

    private static void Classes(IReadOnlyList<SurveyedMessage> messages, TextWriter output)
    {
        output.WriteLine();
        foreach (var group in messages.GroupBy(message => (message.Class, message.PassedOver)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Class).ThenBy(group => group.Key.PassedOver, StringComparer.Ordinal))
        {
            output.WriteLine($"{Counted.Words(group.Key.Class)}  {Counted.Number(group.Count())}, {(group.Key.PassedOver is { } why ? $"passed over ({why})" : "searched for facts")}");
            var reasons = group.GroupBy(message => message.Reason, StringComparer.Ordinal).OrderByDescending(reason => reason.Count()).ThenBy(reason => reason.Key, StringComparer.Ordinal).ToList();
            foreach (var reason in reasons.Take(MostReasons))
                output.WriteLine(TerminalText.Line($"  {Counted.Number(reason.Count())}  {reason.Key}"));
            if (reasons.Count > MostReasons)
                output.WriteLine($"  {Counted.Number(reasons.Skip(MostReasons).Sum(reason => reason.Count()))}  for other reasons");
        }
    }

    private static void Threads(IReadOnlyList<SurveyedThread> threads, TextWriter output)
    {
        Heading("threads", threads.Count, output);
        foreach (var thread in threads.OrderByDescending(thread => thread.Messages).ThenBy(thread => thread.First).ThenBy(thread => thread.Id, StringComparer.Ordinal).Take(MostLines))
        {
            output.WriteLine(TerminalText.Line(string.Create(CultureInfo.InvariantCulture,
                $"{thread.Messages,5}  {thread.First:yyyy-MM-dd}  {(thread.Subject.Length == 0 ? "(no subject)" : thread.Subject)}")));
        }
    }

    private static void Heading(string what, int count, TextWriter output)
    {
        if (count > 0)
            output.WriteLine($"\n{what}{(count > MostLines ? $", {MostLines} of {Counted.Number(count)}; --json has all" : "")}");
    }
}
