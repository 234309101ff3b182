using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FactForge.Mail.Identity;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Threading;

/// <summary>What threading needs to know of a message, small enough to keep for every message of a ledger. Plain data: it survives JSON.</summary>
public sealed record ThreadingLink
{
    private static readonly RecentTexts<long> Recent = new();

    /// <summary>The message.</summary>
    public required string Id { get; init; }

    /// <summary>What it answers, oldest first; a re-encoded id mended.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The thread as the exporting system told it.</summary>
    public string? DeclaredThread { get; init; }

    /// <summary>The subject without prefixes and list tags.</summary>
    public string Subject { get; init; } = "";

    /// <summary>True where the subject has a prefix of an answer or a forward.</summary>
    public bool IsReply { get; init; }

    /// <summary>Unix seconds; null where no date is known.</summary>
    public long? Date { get; init; }

    /// <summary>Hash of the author's address; 0 where there is none.</summary>
    public long Author { get; init; }

    /// <summary>Hashes of author's and recipients' addresses, those of the list left out, sorted.</summary>
    public IReadOnlyList<long> Participants { get; init; } = [];

    /// <summary>The list that it came through.</summary>
    public string? List { get; init; }

    /// <summary>Makes a message's link.</summary>
    public static ThreadingLink Of(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var subject = SubjectText.Normalize(message.Subject);
        var author = message.From is null ? 0 : Hash(message.From.Address);
        return new()
        {
            Id = message.Id.Value,
            References = ReferencesOf(message.References),
            DeclaredThread = message.DeclaredThread,
            Subject = subject.Text,
            IsReply = subject.IsReply || subject.IsForward,
            Date = message.Date?.ToUnixTimeSeconds(),
            Author = author,
            Participants = ParticipantsOf(message, author),
            List = message.List,
        };
    }

    /// <summary>The same with its texts as <paramref name="once"/> gives them, and no room left over in its lists: all links of a mailbox are held at a time.</summary>
    public ThreadingLink Slim(Func<string, string> once)
    {
        ArgumentNullException.ThrowIfNull(once);
        return this with
        {
            Id = once(Id),
            References = References.Count == 0 ? [] : [.. References.Select(once)],
            DeclaredThread = DeclaredThread is null ? null : once(DeclaredThread),
            Subject = once(Subject),
            Participants = [.. Participants],
            List = List is null ? null : once(List),
        };
    }

    private static string[] ReferencesOf(IReadOnlyList<MessageId> ids)
    {
        var references = ids.Count == 0 ? [] : new string[ids.Count];
        for (var at = 0; at < references.Length; at++)
            references[at] = ids[at].Value;
        return references;
    }

    // Who writes under the list's address is nobody.
    private static long[] ParticipantsOf(Message message, long author)
    {
        var hashes = new List<long>(1 + message.To.Count + message.Cc.Count);
        if (message.From is { } from && !ListAddress.Is(from.Address, message.List))
            hashes.Add(author);
        Add(message.To);
        Add(message.Cc);
        hashes.Sort();
        return [.. hashes];

        void Add(IReadOnlyList<MailAddress> recipients)
        {
            foreach (var recipient in recipients)
                if (!ListAddress.Is(recipient.Address, message.List) && Hash(recipient.Address) is var hash && !hashes.Contains(hash))
                    hashes.Add(hash);
        }
    }

    private static long Hash(string address)
    {
        if (!Recent.TryGet(address, out var hash))
            Recent.Keep(address, hash = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(address))));
        return hash;
    }
}
