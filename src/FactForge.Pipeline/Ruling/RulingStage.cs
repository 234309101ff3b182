using FactForge.Consolidation;
using FactForge.Notes;
using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Noting;
using FactForge.Pipeline.Reviewing;

namespace FactForge.Pipeline.Ruling;

/// <summary>Finds out what a ruling is about and records it. Nothing is deleted: readers of the ledger pass over what is forgotten.</summary>
internal sealed class RulingStage(RunContext context, Vault vault, TimeProvider clock)
{
    /// <summary>Records the ruling.</summary>
    /// <returns>Why not, in one sentence; null where it is recorded.</returns>
    public async Task<string?> RunAsync(OwnersRuling ruling, CancellationToken cancellationToken)
    {
        var (directory, index) = await EverybodyAsync(cancellationToken).ConfigureAwait(false);
        string? refusal = null;
        context.Ledger.InTransaction(() => refusal = ruling switch
        {
            OwnersRuling.Forget forget => Forget(forget.What.Trim(), directory),
            OwnersRuling.Rename rename => Rename(rename, directory),
            OwnersRuling.Merge merge => Merge(merge, directory, index),
            OwnersRuling.Split split => Split(split.Address.Trim().ToLowerInvariant(), directory),
            _ => throw new System.Diagnostics.UnreachableException(),
        });
        return refusal;
    }

    private async Task<(PeopleDirectory Directory, VaultIndex Index)> EverybodyAsync(CancellationToken cancellationToken)
    {
        var everybody = await Everybody.ReadAsync(vault, context.Ledger, context.Configuration, AnswerBook.Read(context.Ledger), context.Kept, _ => { }, cancellationToken).ConfigureAwait(false);
        return (everybody.Directory, everybody.Index);
    }

    private string? Forget(string what, PeopleDirectory directory)
    {
        if (what.Length == 0)
            return "Say what is to be forgotten: a Message-ID, a thread's id, an address or a name.";
        var bare = what.StartsWith('<') && what.EndsWith('>') ? what[1..^1] : what;
        if (context.Ledger.Messages.Find(new MessageId(bare)) is { } message)
            return Forgotten(context.Ledger.Forgotten.Messages([message.Id], what, context.Run, clock.GetUtcNow()), what);
        if (context.Ledger.Messages.Thread(context.Ledger.Threads.Resolve(new ThreadId(bare))) is { } thread)
            return Forgotten(context.Ledger.Forgotten.Messages(thread.Messages.Select(one => one.Id), what, context.Run, clock.GetUtcNow()), what);
        var (person, problem) = Find(what, directory);
        if (person is null)
            return $"{problem} Nothing was forgotten.";
        var addresses = person.Person.Addresses.ToHashSet(StringComparer.Ordinal);
        var written = context.Ledger.Messages.Glimpses().Where(glimpse => glimpse.From is not null && addresses.Contains(glimpse.From)).Select(glimpse => glimpse.Id).ToList();
        var count = context.Ledger.Forgotten.Addresses(addresses, what, context.Run, clock.GetUtcNow())
            + context.Ledger.Forgotten.Messages(written, what, context.Run, clock.GetUtcNow());
        return Forgotten(count, what);
    }

    private static string? Forgotten(int count, string what) => count > 0 ? null : $"'{what}' is forgotten already.";

    private string? Rename(OwnersRuling.Rename rename, PeopleDirectory directory)
    {
        var name = PlainLine.Of(rename.Name);
        if (name.Length == 0)
            return "Say what the person is to be called.";
        var (person, problem) = Find(rename.Person, directory);
        if (person is null)
            return problem;
        if (person.Person.Addresses.Count == 0)
            return $"{person.Person.Name} has no address, so only the note says who it is: change the title of {person.NotePath}.";
        context.Ledger.PersonRulings.Name(person.Person.Addresses[0], name, context.Run, clock.GetUtcNow());
        return null;
    }

    private string? Merge(OwnersRuling.Merge merge, PeopleDirectory directory, VaultIndex index)
    {
        var (one, problem) = Find(merge.Person, directory);
        if (one is null)
            return problem;
        var (other, otherProblem) = Find(merge.Other, directory);
        if (other is null)
            return otherProblem;
        if (one.Person.Id == other.Person.Id)
            return $"'{merge.Person}' and '{merge.Other}' are one person already.";
        if (one.Person.Addresses.Count == 0 || other.Person.Addresses.Count == 0)
            return $"{(one.Person.Addresses.Count == 0 ? one : other).Person.Name} has no address to be known by: write one into the note's `email`, and merge again.";
        context.Ledger.PersonRulings.Join(one.Person.Addresses[0], other.Person.Addresses[0], context.Run, clock.GetUtcNow());
        TakeOverWill(one, other, index);
        TakeOverWill(other, one, index);
        // Who was split before, or kept apart in the queue, is merged again: the later word counts, for each pair that was held apart.
        foreach (var (address, second) in context.Ledger.PersonRulings.Apart().Concat(AnswerBook.Read(context.Ledger).Who.Apart).ToList())
        {
            if ((one.Person.Addresses.Contains(address) && other.Person.Addresses.Contains(second)) || (one.Person.Addresses.Contains(second) && other.Person.Addresses.Contains(address)))
                context.Ledger.PersonRulings.Join(address, second, context.Run, clock.GetUtcNow());
        }

        return null;
    }

    // Whichever of the two notes stays: what the owner took out of the other does not come back in it.
    private void TakeOverWill(KnownPerson from, KnownPerson to, VaultIndex index)
    {
        if (from.NotePath is not { } path || index.At(path) is not { } note || to.NotePath is not { } into || context.Ledger.Notes.Find(into) is not { } row)
            return;
        var buried = Reconciler.Remembered(from.Person, note.Note, context.Ledger.Notes.Memory(path)).Where(entry => entry.State == WrittenState.Buried).ToList();
        var memory = context.Ledger.Notes.Memory(into);
        if (buried.Count > 0)
            context.Ledger.Notes.Store(row, memory with { Written = [.. memory.Written, .. buried.Where(entry => !memory.Written.Any(known => known.Meaning == entry.Meaning && known.State == WrittenState.Buried))] });
    }

    private string? Split(string address, PeopleDirectory directory)
    {
        if (directory.ByAddress(address) is not { } person)
            return $"Nobody is known by '{address}': name the address that is to be a person of its own.";
        var others = person.Person.Addresses.Where(other => other != address).ToList();
        if (others.Count == 0)
            return $"'{address}' is a person of its own already: {person.Person.Name}.";
        if (context.Configuration.SamePeople.Append(context.Configuration.Owners).FirstOrDefault(one => one.Contains(address, StringComparer.OrdinalIgnoreCase) && one.Count > 1) is not null)
            return $"The configuration says that '{address}' is one person with others: change that in {context.Configuration.File ?? "factforge.yaml"}.";
        foreach (var other in others)
            context.Ledger.PersonRulings.Part(address, other, context.Run, clock.GetUtcNow());
        return null;
    }

    private static (KnownPerson? Person, string? Problem) Find(string what, PeopleDirectory directory)
    {
        var text = what.Trim();
        if (directory.ByAddress(text.ToLowerInvariant()) is { } byAddress)
            return (byAddress, null);
        var named = directory.People.Where(person => person.Person.Name.Equals(text, StringComparison.OrdinalIgnoreCase) || person.NotePath == text || person.NotePath == text + ".md").ToList();
        if (named.Count == 0)
            named = [.. directory.ByName(text)];
        return named.Count switch
        {
            1 => (named[0], null),
            0 => (null, $"Neither message, thread nor person is known as '{text}'."),
            _ => (null, $"{named.Count} people are called '{text}': name one by address ({string.Join(", ", named.SelectMany(person => person.Person.Addresses.Take(1)))})."),
        };
    }
}
