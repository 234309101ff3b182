using System.Text.Json;
using System.Text.Json.Serialization;
using FactForge.Ledger;
using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline.Noting;

/// <summary>
/// Keeps what a note was made of last, so that an answer about it, or a look at one, need not sort all facts of all people anew. The facts are those that the note
/// has verdicts on; what is kept holds as long as the note's inputs are those that the ledger remembers.
/// </summary>
internal sealed class KeptPersons(LedgerStore ledger)
{
    /// <summary>Keeps a person's file with their note.</summary>
    public void Keep(string path, PersonFile file) => ledger.Notes.StorePerson(path, JsonSerializer.Serialize(
        new KeptPerson(file.Known, file.Person, [.. file.Threads.Values.OrderBy(thread => thread.Id.Value, StringComparer.Ordinal)], file.LastContact, file.IsWarm, file.First.Date, file.First.Id, file.Close),
        KeptPersonJson.Default.KeptPerson));

    /// <summary>True where something is kept with a note.</summary>
    public bool Has(string path) => ledger.Notes.Person(path) is not null;

    /// <summary>The file that a note was made of last; null where none is kept, or where the note would follow from it otherwise than the ledger remembers.</summary>
    /// <param name="path">The note.</param>
    /// <param name="inputsOf">Hash of what a note is made of, with the answers that held when it was.</param>
    public PersonFile? Find(string path, Func<PersonFile, string, string> inputsOf)
    {
        if (ledger.Notes.Person(path) is not { } json || JsonSerializer.Deserialize(json, KeptPersonJson.Default.KeptPerson) is not { } kept)
            return null;
        var facts = Fact.InOrder(ledger.Facts.Find([.. ledger.Notes.Verdicts(path).Select(verdict => verdict.Fact)])).Select(FactGlimpse.Of).ToList();
        var file = new PersonFile(kept.Known with { NotePath = path }, kept.Person, facts, kept.Threads.ToDictionary(thread => thread.Id), kept.LastContact, kept.IsWarm, (kept.First, kept.FirstId)) { Close = kept.Close };
        return ledger.Notes.Find(path)?.Inputs == inputsOf(file, path) ? file : null;
    }
}

/// <summary>A person's file without its facts, as the ledger keeps it.</summary>
internal sealed record KeptPerson(
    KnownPerson Known, Person Person, IReadOnlyList<ThreadGlimpse> Threads, DateOnly? LastContact, bool IsWarm, DateTimeOffset First, string FirstId, IReadOnlyList<RefusedClaim> Close);

/// <summary>How these are written into the ledger.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeptPerson))]
internal sealed partial class KeptPersonJson : JsonSerializerContext;
