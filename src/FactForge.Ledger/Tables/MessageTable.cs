using System.Text.Json;

namespace FactForge.Ledger;

/// <summary>What became of offering a message to the ledger.</summary>
public enum MessageArrival
{
    /// <summary>It was not known.</summary>
    New,

    /// <summary>It was known by its id and content; the place where it was found was added.</summary>
    Copy,
}

/// <summary>What threading knows of one message, and the thread it is in.</summary>
/// <param name="Id">The message.</param>
/// <param name="Link">What threading needs.</param>
/// <param name="Thread">The thread that it was put into; null for a message not threaded yet.</param>
public sealed record LinkRow<T>(MessageId Id, T Link, string? Thread);

/// <summary>How often an address was seen with a display name.</summary>
/// <param name="Address">The address.</param>
/// <param name="Name">The display name; empty where there was none.</param>
/// <param name="AsAuthor">Messages that it wrote.</param>
/// <param name="AsOther">Messages that it received.</param>
public sealed record Sighting(string Address, string Name, long AsAuthor, long AsOther);

/// <summary>What a person needs to find a message.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Date">When it was sent; null where that is not known.</param>
/// <param name="From">Who wrote it.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Mailbox">A file that has it: of several the first by name, whichever was read first.</param>
public sealed record MessageOrigin(MessageId Id, DateTimeOffset? Date, MailAddress? From, string Subject, string Mailbox);

/// <summary>One message as a person's note sees it: no body.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Thread">The thread that it is in.</param>
/// <param name="Date">When it was sent.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Class">What kind of mail it is.</param>
/// <param name="From">The author's address.</param>
/// <param name="To">Primary recipients.</param>
/// <param name="Cc">Recipients in copy.</param>
/// <param name="Mailbox">Where it was found first.</param>
/// <param name="CarriedBy">For a message known from a quote alone: what carries it.</param>
public sealed record MessageGlimpse(
    MessageId Id, ThreadId Thread, DateTimeOffset? Date, string Subject, MessageClass Class, string? From,
    IReadOnlyList<string> To, IReadOnlyList<string> Cc, string Mailbox, MessageId? CarriedBy)
{
    /// <summary>The mailing list that it came through.</summary>
    public string? List { get; init; }
}

/// <summary>The messages that were read.</summary>
public sealed class MessageTable
{
    private const string Body = "(SELECT text FROM bodies WHERE message = messages.key)";
    private const string Columns = $"id, content, details, {Body}, carried_by";
    private readonly LedgerConnection connection;

    internal MessageTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>How many there are.</summary>
    public long Count => connection.Count("SELECT count(*) FROM messages WHERE carried_by IS NULL");

    /// <summary>The content hash of the message with that id; null where none is known.</summary>
    public ContentHash? ContentOf(MessageId id) =>
        connection.First("SELECT content FROM messages WHERE id = $id", row => row.GetString(0), ("$id", id.Value)) is { } hex ? new ContentHash(hex) : null;

    /// <summary>The id under which a message of that content is known at first hand; null where none is.</summary>
    public MessageId? IdOf(ContentHash content) => connection.First(
        "SELECT id FROM messages WHERE content = $content AND carried_by IS NULL ORDER BY id LIMIT 1", row => row.GetString(0), ("$content", content.Hex)) is { } id ? new MessageId(id) : null;

    /// <summary>Messages at first hand of that content, at most <paramref name="most"/>, in ordinal order.</summary>
    public IReadOnlyList<Message> OfContent(ContentHash content, int most) => Read(
        $"SELECT {Columns} FROM messages WHERE content = $content AND carried_by IS NULL ORDER BY id LIMIT $most", ("$content", content.Hex), ("$most", most));

    /// <summary>Adds a place where a known message was found.</summary>
    public void AddPlace(MessageId id, MessageLocation place) => connection.Execute(
        "INSERT OR IGNORE INTO locations (message, mailbox, offset) VALUES ($message, $mailbox, $offset)",
        ("$message", id.Value), ("$mailbox", place.Mailbox), ("$offset", place.Offset));

    /// <summary>Puts other labels and folders in the place of a known message's.</summary>
    public void Label(MessageId id, IReadOnlyList<string> labels)
    {
        if (connection.First("SELECT details FROM messages WHERE id = $id", row => row.GetString(0), ("$id", id.Value)) is { } details)
            connection.Execute("UPDATE messages SET details = $details WHERE id = $id", ("$id", id.Value), ("$details", JsonSerializer.Serialize(Details(details) with { Labels = labels }, ReadableJson.Types.MessageDetails)));
    }

    /// <summary>Puts another class in the place of a known message's that was read again: a body that was not kept is there again.</summary>
    /// <param name="message">The message with its newer class.</param>
    public void Retell(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Classify(message.Id, message.Classification);
        connection.Execute("INSERT OR IGNORE INTO bodies (message, text) SELECT key, $text FROM messages WHERE id = $id", ("$id", message.Id.Value), ("$text", message.Body.Text));
    }

    /// <summary>
    /// Puts another class in the place of a known message's, and of those that are known from it alone. What was found in them is taken back, but for what the owner
    /// vouched for, and they count as not asked about.
    /// </summary>
    public void Classify(MessageId message, MessageClassification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        foreach (var (id, details) in connection.Query("SELECT id, details FROM messages WHERE id = $id OR carried_by = $id", row => (Id: row.GetString(0), Details: Details(row.GetString(1))), ("$id", message.Value)).ToList())
        {
            var reason = id == message.Value ? classification.Reason : details.ClassReason;
            connection.Execute(
                "UPDATE messages SET class = $class, details = $details WHERE id = $id", ("$id", id), ("$class", (int)classification.Class),
                ("$details", JsonSerializer.Serialize(details with { Class = classification.Class, ClassReason = reason }, ReadableJson.Types.MessageDetails)));
            foreach (var sql in (ReadOnlySpan<string>)["DELETE FROM facts WHERE message = $id AND version <> $owner", "DELETE FROM refusals WHERE message = $id", "DELETE FROM extractions WHERE message = $id"])
                connection.Execute(sql, ("$id", id), ("$owner", FactTable.OwnersVersion));
        }
    }

    /// <summary>The labels and folders of a known message.</summary>
    public IReadOnlyList<string> LabelsOf(MessageId id) =>
        connection.First("SELECT details FROM messages WHERE id = $id", row => row.GetString(0), ("$id", id.Value)) is { } details ? Details(details).Labels : [];

    /// <summary>What threading needs of one message, as JSON; null where it is not known.</summary>
    public string? LinkOf(MessageId id) => connection.First("SELECT link FROM messages WHERE id = $id", row => row.GetString(0), ("$id", id.Value));

    /// <summary>Puts another link in the place of a known message's.</summary>
    public void SetLink(MessageId id, string link) => connection.Execute("UPDATE messages SET link = $link WHERE id = $id", ("$id", id.Value), ("$link", link));

    /// <summary>Records a message, or where it is known already adds the place where it was found.</summary>
    /// <param name="row">The message with its row.</param>
    /// <param name="run">The run that read it.</param>
    public MessageArrival Add(MessageRow row, long run)
    {
        ArgumentNullException.ThrowIfNull(row);
        var message = row.Message;
        var made = connection.Execute(
            """
            INSERT INTO messages (id, content, date, class, details, link, carried_by, run)
            VALUES ($id, $content, $date, $class, $details, $link, $carried, $run) ON CONFLICT (id) DO NOTHING
            """,
            ("$id", message.Id.Value), ("$content", message.Content.Hex), ("$date", message.Date?.ToUnixTimeMilliseconds()), ("$class", (int)message.Classification.Class),
            ("$details", row.Details), ("$link", row.Link), ("$carried", message.CarriedBy?.Value), ("$run", run));
        if (made > 0)
            connection.Execute("INSERT INTO bodies (message, text) VALUES (last_insert_rowid(), $text)", ("$text", message.Body.Text));
        AddPlace(message.Id, message.Location);
        return made > 0 ? MessageArrival.New : MessageArrival.Copy;
    }

    /// <summary>Counts the names that a message's header gives to addresses; with <paramref name="times"/> -1 takes them back.</summary>
    public void Sight(Message message, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(message);
        foreach (var address in message.Participants)
        {
            var wrote = ReferenceEquals(address, message.From);
            connection.Execute(
                """
                INSERT INTO sightings (address, name, as_author, as_other) VALUES ($address, $name, $author, $other)
                ON CONFLICT (address, name) DO UPDATE SET as_author = as_author + excluded.as_author, as_other = as_other + excluded.as_other
                """,
                ("$address", address.Address), ("$name", address.DisplayName ?? ""), ("$author", wrote ? times : 0), ("$other", wrote ? 0 : times));
        }
    }

    /// <summary>Every name that every address was seen with, in ordinal order.</summary>
    public IReadOnlyList<Sighting> Sightings() => connection.Query(
        "SELECT address, name, as_author, as_other FROM sightings WHERE as_author + as_other > 0 ORDER BY address, name",
        row => new Sighting(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3)));

    /// <summary>What threading needs of every message.</summary>
    /// <param name="parse">Makes it from JSON, in UTF-8; the function that it is given makes equal texts one, as messages of a thread name each other again and again.</param>
    public IReadOnlyList<LinkRow<T>> Links<T>(Func<byte[], Func<string, string>, T> parse)
    {
        var shared = new SharedText();
        return connection.QueryAndParse(
            "SELECT id, link, thread FROM messages",
            row => (Id: row.GetString(0), Link: row.GetFieldValue<byte[]>(1), Thread: row.IsDBNull(2) ? null : row.GetString(2)),
            row => new LinkRow<T>(new(shared.Of(row.Id)), parse(row.Link, shared.Of), row.Thread is null ? null : shared.Of(row.Thread)));
    }

    /// <summary>True where a message waits to be put into a thread.</summary>
    public bool AnyUnthreaded => connection.Count("SELECT count(*) FROM (SELECT 1 FROM messages WHERE thread IS NULL LIMIT 1)") > 0;

    /// <summary>Puts a message into a thread.</summary>
    public void SetThread(MessageId id, ThreadId thread) =>
        connection.Execute("UPDATE messages SET thread = $thread WHERE id = $id", ("$thread", thread.Value), ("$id", id.Value));

    /// <summary>Threads that hold a message which was not asked about under a version, oldest message first.</summary>
    public IReadOnlyList<ThreadId> ThreadsToAsk(string version) => connection.Query(
        $"""
        SELECT m.thread FROM messages m
        WHERE m.thread IS NOT NULL AND {ForgottenTable.Remembers("m.id")} AND NOT EXISTS (SELECT 1 FROM extractions e WHERE e.message = m.id AND e.version = $version)
        GROUP BY m.thread ORDER BY min(coalesce(m.date, 9223372036854775807)), m.thread
        """,
        row => new ThreadId(row.GetString(0)), ("$version", version));

    /// <summary>Every thread, oldest message first.</summary>
    public IReadOnlyList<ThreadId> AllThreads() => connection.Query(
        "SELECT thread FROM messages WHERE thread IS NOT NULL GROUP BY thread ORDER BY min(coalesce(date, 9223372036854775807)), thread", row => new ThreadId(row.GetString(0)));

    /// <summary>The messages of a thread, in order; a body that is not kept is empty.</summary>
    public MailThread? Thread(ThreadId thread)
    {
        var messages = Read($"SELECT {Columns} FROM messages WHERE thread = $thread AND {ForgottenTable.Remembers("messages.id")}", ("$thread", thread.Value));
        return messages.Count == 0 ? null : new MailThread(thread, MailThread.InOrder(messages));
    }

    /// <summary>One message; null where it is not known.</summary>
    public Message? Find(MessageId id) => Read($"SELECT {Columns} FROM messages WHERE id = $id", ("$id", id.Value)).FirstOrDefault();

    /// <summary>The thread that a message is in; null where it is not known, or in none yet.</summary>
    public ThreadId? ThreadOf(MessageId id) =>
        connection.First("SELECT thread FROM messages WHERE id = $id", row => row.IsDBNull(0) ? null : row.GetString(0), ("$id", id.Value)) is { } thread ? new ThreadId(thread) : null;

    /// <summary>Whether a message of that id is known to be of one of some classes.</summary>
    public bool IsOf(MessageId id, IReadOnlyList<MessageClass> classes) =>
        connection.First("SELECT class FROM messages WHERE id = $id", row => (MessageClass?)row.GetInt32(0), ("$id", id.Value)) is { } found && classes.Contains(found);

    /// <summary>Whether the body of the message with that id is kept, be it an empty one.</summary>
    public bool KeepsBody(MessageId id) => connection.Count("SELECT count(*) FROM bodies WHERE message = (SELECT key FROM messages WHERE id = $id)", ("$id", id.Value)) > 0;

    /// <summary>Whether a message of that id is known.</summary>
    public bool Has(MessageId id) => connection.Count("SELECT count(*) FROM messages WHERE id = $id", ("$id", id.Value)) > 0;

    /// <summary>Where a message was found, in ordinal order.</summary>
    public IReadOnlyList<MessageLocation> Locations(MessageId id) => connection.Query(
        "SELECT mailbox, offset FROM locations WHERE message = $id ORDER BY mailbox, offset", row => new MessageLocation(row.GetString(0), row.GetInt64(1)), ("$id", id.Value));

    /// <summary>What tells messages to a person, by id; unknown ones are left out.</summary>
    public IReadOnlyDictionary<MessageId, MessageOrigin> Origins(IEnumerable<MessageId> ids) => connection.QueryAndParse(
        """
        SELECT id, details, (SELECT min(mailbox) FROM locations WHERE message = messages.id) FROM messages WHERE id IN (SELECT value FROM json_each($ids))
        """,
        row => (Id: row.GetString(0), Details: row.GetFieldValue<byte[]>(1), Mailbox: row.IsDBNull(2) ? null : row.GetString(2)),
        row => Origin(row.Id, JsonSerializer.Deserialize(row.Details, ReadableJson.Types.GlimpsedDetails) ?? throw Empty(), row.Mailbox),
        ("$ids", Json(ids))).ToDictionary(origin => origin.Id);

    /// <summary>The mailboxes that <see cref="Origins"/> names for messages, in order of the messages' ids.</summary>
    public IReadOnlyList<string> FirstMailboxes(IEnumerable<MessageId> ids) => connection.Query(
        "SELECT min(mailbox) FROM locations WHERE message IN (SELECT value FROM json_each($ids)) GROUP BY message ORDER BY message", row => row.GetString(0), ("$ids", Json(ids)));

    /// <summary>How many places messages were found at.</summary>
    public long CountOfPlaces() => connection.Count("SELECT count(*) FROM locations");

    /// <summary>Messages known from quotes alone, without what they say, in ordinal order.</summary>
    public IReadOnlyList<CarriedGlimpse> CarriedGlimpses() => connection.Query(
        """
        SELECT m.id, m.thread, m.date, m.carried_by, EXISTS (SELECT 1 FROM messages o WHERE o.id = m.carried_by)
        FROM messages m WHERE m.carried_by IS NOT NULL ORDER BY m.id
        """,
        row => new CarriedGlimpse(
            new(row.GetString(0)), row.IsDBNull(1) ? null : new ThreadId(row.GetString(1)), row.IsDBNull(2) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
            new(row.GetString(3)), row.GetBoolean(4)));

    /// <summary>When the messages at first hand of some threads were sent, in ascending order.</summary>
    public List<DateTimeOffset> TimesIn(IReadOnlyList<ThreadId> threads) => connection.Query(
        "SELECT date FROM messages WHERE thread IN (SELECT value FROM json_each($threads)) AND carried_by IS NULL AND date IS NOT NULL ORDER BY date",
        row => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)), ("$threads", JsonSerializer.Serialize(threads.Select(thread => thread.Value), LedgerJson.Default.IEnumerableString)));

    /// <summary>Messages at first hand that were sent within a span of time.</summary>
    public IReadOnlyList<Message> SentBetween(DateTimeOffset from, DateTimeOffset to) => Read(
        $"SELECT {Columns} FROM messages WHERE date BETWEEN $from AND $to AND carried_by IS NULL ORDER BY id",
        ("$from", from.ToUnixTimeMilliseconds()), ("$to", to.ToUnixTimeMilliseconds()));

    /// <summary>Which of some words stand in the messages of each thread: in subject, sender or body. Upper and lower case are one; no body is kept in memory.</summary>
    public IReadOnlyDictionary<ThreadId, IReadOnlySet<string>> WordsIn(IReadOnlyList<ThreadId> threads, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(threads);
        ArgumentNullException.ThrowIfNull(words);
        return connection.Query(
                $"""
                SELECT thread, json_extract(details, '$.subject') || char(10) || coalesce(json_extract(details, '$.from.displayName'), '') || char(10)
                  || coalesce(json_extract(details, '$.from.address'), '') || char(10) || coalesce({Body}, '')
                FROM messages WHERE thread IN (SELECT value FROM json_each($threads)) AND {ForgottenTable.Remembers("messages.id")}
                """,
                row => (Thread: new ThreadId(row.GetString(0)), Found: In(row.GetString(1))), ("$threads", JsonSerializer.Serialize(threads.Select(thread => thread.Value))))
            .GroupBy(row => row.Thread).ToDictionary(group => group.Key, group => (IReadOnlySet<string>)group.SelectMany(row => row.Found).ToHashSet(StringComparer.Ordinal));

        IReadOnlyList<string> In(string text) => [.. words.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>Takes a message out, with its facts and what was asked of it.</summary>
    public void Remove(MessageId id)
    {
        foreach (var sql in new[]
        {
            "DELETE FROM facts WHERE message = $id", "DELETE FROM refusals WHERE message = $id", "DELETE FROM extractions WHERE message = $id",
            "DELETE FROM locations WHERE message = $id", "DELETE FROM bodies WHERE message = (SELECT key FROM messages WHERE id = $id)", "DELETE FROM messages WHERE id = $id",
        })
            connection.Execute(sql, ("$id", id.Value));
    }

    /// <summary>Every message without its body, in order of date and id.</summary>
    public IReadOnlyList<MessageGlimpse> Glimpses()
    {
        // The database would hold every row in memory to sort it.
        var shared = new SharedText();
        var glimpses = connection.QueryAndParse(
            $"SELECT id, thread, details, carried_by FROM messages WHERE thread IS NOT NULL AND {ForgottenTable.Remembers("messages.id")}",
            row => (Id: row.GetString(0), Thread: row.GetString(1), Details: row.GetFieldValue<byte[]>(2), CarriedBy: row.IsDBNull(3) ? null : row.GetString(3)),
            row => Glimpse(row.Id, row.Thread, JsonSerializer.Deserialize(row.Details, ReadableJson.Types.GlimpsedDetails) ?? throw Empty(), row.CarriedBy, shared));
        glimpses.Sort(InOrder);
        return glimpses;
    }

    /// <summary>Forgets the bodies of messages that were asked about; quotes stay in the facts.</summary>
    public void DropBodies(string version) => connection.Execute(
        "DELETE FROM bodies WHERE message IN (SELECT m.key FROM messages m JOIN extractions e ON e.message = m.id WHERE e.version = $version)",
        ("$version", version));

    /// <summary>How many messages there are of each class.</summary>
    public IReadOnlyDictionary<MessageClass, long> CountByClass() => connection
        .Query("SELECT class, count(*) FROM messages WHERE carried_by IS NULL GROUP BY class", row => (Class: (MessageClass)row.GetInt32(0), Count: row.GetInt64(1)))
        .ToDictionary(row => row.Class, row => row.Count);

    private List<Message> Read(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) => connection.QueryAndParse(
        sql,
        row => (Id: row.GetString(0), Content: row.GetString(1), Details: row.GetFieldValue<byte[]>(2), Body: row.IsDBNull(3) ? null : row.GetString(3), CarriedBy: row.IsDBNull(4) ? null : row.GetString(4)),
        row => Details(row.Details).ToMessage(row.Id, row.Content, row.Body, row.CarriedBy),
        parameters);

    private static int InOrder(MessageGlimpse one, MessageGlimpse other)
    {
        var order = (one.Date is null).CompareTo(other.Date is null);
        if (order == 0)
            order = Nullable.Compare(one.Date?.ToUnixTimeMilliseconds(), other.Date?.ToUnixTimeMilliseconds());
        return order != 0 ? order : string.CompareOrdinal(one.Id.Value, other.Id.Value);
    }

    private static string Json(IEnumerable<MessageId> ids) =>
        JsonSerializer.Serialize(ids.Select(id => id.Value).Distinct(StringComparer.Ordinal), LedgerJson.Default.IEnumerableString);

    private static MessageOrigin Origin(string id, GlimpsedDetails details, string? mailbox) => new(new(id), details.Date, details.From, details.Subject, mailbox ?? details.Mailbox);

    private static MessageGlimpse Glimpse(string id, string thread, GlimpsedDetails details, string? carriedBy, SharedText shared) => new(
        new(id), new(shared.Of(thread)), details.Date, shared.Of(details.Subject), details.Class, details.From is { } from ? shared.Of(from.Address) : null,
        [.. details.To.Select(address => shared.Of(address.Address))], [.. details.Cc.Select(address => shared.Of(address.Address))], shared.Of(details.Mailbox),
        carriedBy is null ? null : new MessageId(carriedBy))
    { List = details.List is { } list ? shared.Of(list) : null };

    private static MessageDetails Details(string json) => JsonSerializer.Deserialize(json, ReadableJson.Types.MessageDetails) ?? throw Empty();

    // Text as it stands in the database, which is what the parser reads.
    private static MessageDetails Details(byte[] json) => JsonSerializer.Deserialize(json, ReadableJson.Types.MessageDetails) ?? throw Empty();

    private static InvalidDataException Empty() => new("A message's row in the ledger is empty.");
}
