using FactForge.Ledger;
using FactForge.Mail.Threading;
using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Reviewing;

namespace FactForge.Pipeline.Noting;

/// <summary>What the ledger knows, sorted by person. A pure function of it: the order in which mail came in leaves no trace.</summary>
internal sealed class Dossiers
{
    private const string Stranger = "only a stranger names them, in a thread that they take no part in";
    private static readonly (DateTimeOffset Date, string Id) NeverWrote = (DateTimeOffset.MaxValue, "\uFFFF");
    private readonly Dictionary<PersonId, DossierDraft> drafts = [];
    private readonly Dictionary<ThreadId, ThreadDraft> threads = [];
    private readonly PeopleDirectory directory;
    private readonly IReadOnlySet<string> owners;
    private readonly IReadOnlySet<string> forgotten;
    private readonly SubjectMatcher matcher;

    private Dossiers(PeopleDirectory directory, IReadOnlySet<string> owners, IReadOnlySet<string> forgotten)
    {
        matcher = new(directory, thread => threads.TryGetValue(thread, out var known) ? known.Addresses : []);
        this.directory = directory;
        this.owners = owners;
        this.forgotten = forgotten;
    }

    /// <summary>Facts whose person is not known for certain, with those that it could be.</summary>
    public List<(FactGlimpse Fact, SubjectMatch Match)> Unresolved { get; } = [];

    /// <summary>The same for refused claims that are close.</summary>
    public List<(Claim Claim, ThreadId Thread, SubjectMatch Match)> UnresolvedClaims { get; } = [];

    /// <summary>Sorts everything.</summary>
    /// <param name="directory">Everybody.</param>
    /// <param name="messages">The messages.</param>
    /// <param name="facts">The facts, in order.</param>
    /// <param name="owners">Addresses of the mailbox's owner, who has no dossier.</param>
    /// <param name="forgotten">Addresses of people who are forgotten: their dossiers are empty, and there where a note of theirs must follow.</param>
    /// <param name="answers">Who the owner said is meant.</param>
    public static Dossiers Build(
        PeopleDirectory directory, IEnumerable<MessageGlimpse> messages, IReadOnlyList<FactGlimpse> facts, IReadOnlySet<string> owners, IReadOnlySet<string> forgotten, AnswerBook answers)
    {
        var dossiers = new Dossiers(directory, owners, forgotten);
        foreach (var message in messages)
            dossiers.See(message);
        foreach (var fact in facts)
        {
            if (fact.Subject.Address is { } address && owners.Contains(address))
                continue;
            if (dossiers.Match(fact.Subject, fact.Thread, fact.Kind, answers) is not { } match)
                continue;
            if (match.Person is null)
                dossiers.Unresolved.Add((fact, match));
            else if (!dossiers.IsLeftOut(match.Person))
                dossiers.DraftOf(match.Person).Facts.Add(fact);
        }

        foreach (var person in directory.People.Where(person => person.NotePath is not null && person.Person.Addresses.Any(forgotten.Contains)))
            dossiers.DraftOf(person);

        return dossiers;
    }

    /// <summary>The id of the question who is meant: one for a full name wherever it is told, one a thread for a first name alone.</summary>
    public static string QuestionOf(PersonReference subject, ThreadId thread) => ContentHash.Of("unresolved", subject.Name is { } name ? PersonName.FullKey(name) ?? name + " " + thread.Value : "").Short;

    /// <summary>Takes refused claims in that are close, for those whom they are about.</summary>
    public void Take(IEnumerable<RefusalRow> refusals, AnswerBook answers)
    {
        foreach (var refusal in refusals.Where(refusal => refusal.IsClose && refusal.Thread is not null))
        {
            var subject = refusal.Claim.Subject;
            if (subject.Address is { } address && owners.Contains(address))
                continue;
            if (Match(subject, refusal.Thread!.Value, refusal.Claim.Kind, answers) is not { } match)
                continue;
            if (match.Person is { } person)
            {
                if (!IsLeftOut(person))
                    DraftOf(person).Close.Add(new(refusal.Claim, refusal.Reason, IsClose: true));
            }
            else if (match.Reason != Stranger)
                UnresolvedClaims.Add((refusal.Claim, refusal.Thread.Value, match));
        }
    }

    /// <summary>The people of a thread, those who have a note or a full name.</summary>
    public IEnumerable<KnownPerson> PresentIn(ThreadId thread) => threads.TryGetValue(thread, out var known)
        ? known.Addresses.Order(StringComparer.Ordinal).Where(address => !owners.Contains(address)).Select(directory.ByAddress).OfType<KnownPerson>()
            .Where(person => person.NotePath is not null || person.NameKeys.Count > 0)
        : [];

    /// <summary>Who may be one with somebody who is known, and nothing joins them.</summary>
    /// <param name="mayHaveNote">Whether somebody who has no note gets one.</param>
    public IReadOnlyList<SamePersonDoubt> Doubts(Func<PersonFile, bool> mayHaveNote) => new SamePersonDoubts(directory, owners, person => AcquaintanceOf(person, mayHaveNote))
        .Find(drafts.Values.SelectMany(draft => draft.Facts.Where(fact => fact.Told is not null).Select(fact => (draft.Known, fact))));

    /// <summary>Everybody with facts, by identity.</summary>
    public IEnumerable<PersonFile> Files(Func<KnownPerson, bool> wanted) => drafts.Values
        .Where(draft => (draft.Facts.Count > 0 || draft.Known.NotePath is not null) && wanted(draft.Known))
        .OrderBy(draft => draft.Known.Person.Id.Value, StringComparer.Ordinal)
        .Select(ToFile);

    // By rule, else by the owner's answer; null where the owner said that nobody is meant.
    private SubjectMatch? Match(PersonReference subject, ThreadId thread, FactKind kind, AnswerBook answers)
    {
        var match = matcher.Match(subject, thread, kind);
        if (match.Person is { } named && IsBroughtInByAStranger(named, thread))
            match = new(null, [named], Stranger);
        if (match.Person is not null || !answers.Who.ByQuestion.TryGetValue(QuestionOf(subject, thread), out var answer))
            return match;
        return answer.IsNobody ? null : IdentityAnswers.Meant(answer, directory) is { } meant ? new(meant, [], "the owner said who is meant") : match;
    }

    /// <summary>Everybody about whom there are close claims, by identity.</summary>
    public IEnumerable<PersonFile> Claimed() => drafts.Values
        .Where(draft => draft.Close.Count > 0).OrderBy(draft => draft.Known.Person.Id.Value, StringComparer.Ordinal).Select(ToFile);

    /// <summary>
    /// A stranger who writes in cold puts nothing into the note of somebody who takes no part in the thread, neither by naming them nor by passing
    /// on, or making up, words of theirs.
    /// </summary>
    private bool IsBroughtInByAStranger(KnownPerson person, ThreadId id) =>
        owners.Count > 0 && threads.TryGetValue(id, out var thread) && !thread.OwnerWrote && !thread.Senders.Any(IsDealtWith)
        && !person.Person.Addresses.Any(thread.TookPart.Contains);

    /// <summary>Somebody whom the owner wrote to, or keeps a note of, or who is of the owner's own house.</summary>
    private bool IsDealtWith(string address) => directory.ByAddress(address) is { } sender
        && (sender.IsOwners || (drafts.TryGetValue(sender.Person.Id, out var draft) && draft.OwnerWroteTo)
            || (AddressDomain.Organisation(address) is { } house && owners.Any(owner => AddressDomain.Organisation(owner) == house)));

    private void See(MessageGlimpse message)
    {
        if (!threads.TryGetValue(message.Thread, out var thread))
            threads.Add(message.Thread, thread = new ThreadDraft());
        var day = message.Date is { } date ? DateOnly.FromDateTime(date.DateTime) : (DateOnly?)null;
        // A draft that was never sent is no contact with anybody, and of what was deleted nothing is to be heard.
        var isUnheard = message.Class is MessageClass.Draft or MessageClass.Deleted;
        thread.See(message, isUnheard ? null : day);
        if (isUnheard)
            return;
        var fromOwner = message.From is not null && owners.Contains(message.From);
        thread.OwnerWrote |= fromOwner;
        foreach (var (address, isTo) in message.To.Select(address => (address, true)).Concat(message.Cc.Select(address => (address, false))))
        {
            if (Take(address) is not { } draft)
                continue;
            draft.Take(message.Thread, day);
            draft.OwnerWroteTo |= fromOwner;
            if (fromOwner && isTo)
                draft.Touch(day);
        }

        if (message.From is { } author && Take(author) is { } writer)
        {
            writer.Take(message.Thread, day);
            if (message.CarriedBy is null)
                writer.Touch(day);
            writer.First = Earliest(writer.First, message);
        }
    }

    private DossierDraft? Take(string address) =>
        address.Length == 0 || owners.Contains(address) || directory.ByAddress(address) is not { } known || IsLeftOut(known) ? null : DraftOf(known);

    private bool IsLeftOut(KnownPerson known) => known.Person.Addresses.Any(address => owners.Contains(address) || forgotten.Contains(address));

    private DossierDraft DraftOf(KnownPerson known)
    {
        if (!drafts.TryGetValue(known.Person.Id, out var draft))
            drafts.Add(known.Person.Id, draft = new DossierDraft(known));
        return draft;
    }

    private static (DateTimeOffset, string) Earliest((DateTimeOffset Date, string Id) first, MessageGlimpse message)
    {
        var candidate = (Date: message.Date ?? DateTimeOffset.MaxValue, Id: message.Id.Value);
        return candidate.Date < first.Date || (candidate.Date == first.Date && string.CompareOrdinal(candidate.Id, first.Id) < 0) ? candidate : first;
    }

    private Acquaintance? AcquaintanceOf(KnownPerson person, Func<PersonFile, bool> mayHaveNote) => drafts.TryGetValue(person.Person.Id, out var draft) && !IsLeftOut(person)
        ? new(draft.First, draft.First != NeverWrote, person.NotePath is not null || mayHaveNote(ToFile(draft)), draft.Facts.Exists(fact => fact.Kind != FactKind.Mention), draft.LastContact) : null;

    private PersonFile ToFile(DossierDraft draft)
    {
        var glimpses = new Dictionary<ThreadId, ThreadGlimpse>();
        foreach (var id in draft.Facts.Select(fact => fact.Thread).Distinct())
        {
            if (!threads.TryGetValue(id, out var thread))
                continue;
            var took = draft.Threads.TryGetValue(id, out var last);
            glimpses.Add(id, new(id, SubjectText.Normalize(thread.Subject).Shown, took ? last : thread.Last, took));
        }

        // A key under which a list archive hides an address tells people apart, but is none to note down.
        var person = draft.Known.Person with { Addresses = [.. draft.Known.Person.Addresses.Where(address => new MailAddress(address, null).IsWellFormed)] };
        var isWarm = draft.OwnerWroteTo || draft.Threads.Keys.Any(id => threads[id].OwnerWrote);
        return new(draft.Known, person, draft.Facts, glimpses, draft.LastContact, isWarm, draft.First) { Close = draft.Close };
    }

    private sealed class DossierDraft(KnownPerson known)
    {
        public KnownPerson Known { get; } = known;

        public List<FactGlimpse> Facts { get; } = [];

        public List<RefusedClaim> Close { get; } = [];

        public Dictionary<ThreadId, DateOnly?> Threads { get; } = [];

        public DateOnly? LastContact { get; private set; }

        public bool OwnerWroteTo { get; set; }

        public (DateTimeOffset Date, string Id) First { get; set; } = NeverWrote;

        public void Take(ThreadId thread, DateOnly? day) => Threads[thread] = Later(Threads.GetValueOrDefault(thread), day);

        public void Touch(DateOnly? day) => LastContact = Later(LastContact, day);
    }

    private sealed class ThreadDraft
    {
        private (DateTimeOffset Date, string Id) first = (DateTimeOffset.MaxValue, "\uFFFF");

        public HashSet<string> Addresses { get; } = new(StringComparer.Ordinal);

        /// <summary>Who sent a message that is here itself, not in another's quote.</summary>
        public HashSet<string> Senders { get; } = new(StringComparer.Ordinal);

        /// <summary>Who sent or received such a message.</summary>
        public HashSet<string> TookPart { get; } = new(StringComparer.Ordinal);

        public string Subject { get; private set; } = "";

        public DateOnly? Last { get; private set; }

        public bool OwnerWrote { get; set; }

        public void See(MessageGlimpse message, DateOnly? day)
        {
            var earliest = Earliest(first, message);
            if (earliest != first)
                (first, Subject) = (earliest, message.Subject);
            Last = Later(Last, day);
            if (message.From is { Length: > 0 } from)
                Addresses.Add(from);
            Addresses.UnionWith(message.To);
            Addresses.UnionWith(message.Cc);
            if (message.CarriedBy is not null)
                return;
            if (message.From is { Length: > 0 } sender)
            {
                Senders.Add(sender);
                TookPart.Add(sender);
            }

            TookPart.UnionWith(message.To);
            TookPart.UnionWith(message.Cc);
        }
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null ? other : other is null || other < one ? one : other;
}
