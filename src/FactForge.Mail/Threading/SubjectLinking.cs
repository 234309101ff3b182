namespace FactForge.Mail.Threading;

/// <summary>
/// Joins by subject, in the one case where it is safe: an answer or a forward by its prefix, whose references lead to nothing that is known,
/// to the latest message before it, within 30 days, of the same subject of two words or more, between the same people.
/// </summary>
internal static class SubjectLinking
{
    private const long LongestWait = 30 * 24 * 60 * 60;

    /// <summary>The answers and what they answer.</summary>
    /// <param name="links">All messages.</param>
    /// <param name="orphans">Those of them that answer something unknown.</param>
    public static IEnumerable<(ThreadingLink Answer, ThreadingLink Answered)> Pairs(IReadOnlyList<ThreadingLink> links, IReadOnlySet<ThreadingLink> orphans)
    {
        // Few subjects have an answer whose parent is unknown.
        var subjects = orphans.Where(IsTold).Select(link => link.Subject).ToHashSet(StringComparer.Ordinal);
        foreach (var group in links.Where(link => IsTold(link) && subjects.Contains(link.Subject)).GroupBy(link => link.Subject, StringComparer.Ordinal))
        {
            var inOrder = group.OrderBy(link => link.Date).ThenBy(link => link.Id, StringComparer.Ordinal).ToList();
            for (var at = 1; at < inOrder.Count; at++)
            {
                var answer = inOrder[at];
                if (!orphans.Contains(answer))
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

    private static bool IsTold(ThreadingLink link) => link.Date is not null && SubjectLength.IsTwoWords(link.Subject);

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
