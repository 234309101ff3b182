namespace FactForge.Mail.Threading;

/// <summary>
/// Joins by subject, in the one case where it is safe: an answer by its prefix, whose references lead to nothing that is known,
/// to the latest message before it, within 30 days, of the same subject of two words or more, between the same people.
/// </summary>
internal static class SubjectLinking
{
    private const long LongestWait = 30 * 24 * 60 * 60;

    public static IEnumerable<(ThreadingLink Answer, ThreadingLink Answered)> Pairs(IReadOnlyList<ThreadingLink> links, Func<string, bool> has)
    {
        // Few subjects have an answer whose parent is unknown.
        var subjects = links.Where(link => IsTold(link) && IsOrphan(link, has)).Select(link => link.Subject).ToHashSet(StringComparer.Ordinal);
        foreach (var group in links.Where(link => IsTold(link) && subjects.Contains(link.Subject)).GroupBy(link => link.Subject, StringComparer.Ordinal))
        {
            var inOrder = group.OrderBy(link => link.Date).ThenBy(link => link.Id, StringComparer.Ordinal).ToList();
            for (var at = 1; at < inOrder.Count; at++)
            {
                var answer = inOrder[at];
                if (!IsOrphan(answer, has))
                    continue;
                for (var before = at - 1; before >= 0 && answer.Date - inOrder[before].Date <= LongestWait; before--)
                {
                    if (!BetweenTheSame(answer, inOrder[before]))
                        continue;
                    yield return (answer, inOrder[before]);
                    break;
                }
            }
        }
    }

    private static bool IsTold(ThreadingLink link) => link.Date is not null && link.Subject.Contains(' ', StringComparison.Ordinal);

    private static bool IsOrphan(ThreadingLink link, Func<string, bool> has)
    {
        if (!link.IsReply)
            return false;
        for (var at = link.References.Count - 1; at >= 0; at--)
            if (has(link.References[at]))
                return false;
        return true;
    }

    // The mailbox's owner is in nearly every message, so that any one person in common says nothing: who answers must have been
    // there, and must answer to whom wrote.
    private static bool BetweenTheSame(ThreadingLink answer, ThreadingLink answered)
    {
        if (answer.Author == 0 || answered.Author == 0 || answer.DeclaredThread is not null || answer.Id == answered.Id)
            return false;
        var sameList = answer.List is not null && answer.List == answered.List;
        if (!Has(answered.Participants, answer.Author) || (!sameList && !Has(answer.Participants, answered.Author)))
            return false;
        return answer.Author != answered.Author || sameList || answer.Participants.Count(participant => Has(answered.Participants, participant)) > 1;
    }

    private static bool Has(IReadOnlyList<long> participants, long participant) => participants.Contains(participant);
}
