using System.Globalization;
using System.Text;

namespace FactForge.Extraction.Prompted;

/// <summary>Everybody in a thread's headers, numbered in order of appearance, and who is meant by a number and a name in an answer.</summary>
internal sealed class ThreadPeople
{
    /// <summary>A list with more recipients than this tells a model nothing.</summary>
    private const int MostListed = 60;

    private readonly List<MailAddress> people = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> owners;
    private readonly HashSet<string> words;

    public ThreadPeople(MailThread thread, IReadOnlySet<string> owners)
    {
        this.owners = owners;
        foreach (var address in thread.Messages.SelectMany(message => message.Participants).Where(address => address.Address.Length > 0))
        {
            if (!numbers.TryGetValue(address.Address, out var number))
            {
                people.Add(address);
                numbers[address.Address] = people.Count;
            }
            else if (Fuller(address.DisplayName, people[number - 1].DisplayName))
            {
                people[number - 1] = address;
            }
        }

        words = thread.Messages.SelectMany(message => Words(message.Body.Text).Concat(Words(message.Subject)))
            .Concat(people.SelectMany(person => Words(person.DisplayName ?? ""))).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A person's number; null for an address in no header.</summary>
    public int? NumberOf(string address) => numbers.TryGetValue(address, out var number) ? number : null;

    /// <summary>The address of a number; null for a number that nobody has.</summary>
    public string? AddressOf(int number) => number >= 1 && number <= people.Count ? people[number - 1].Address : null;

    /// <summary>The list as a prompt shows it: those whom the shown messages name first.</summary>
    public string List(IEnumerable<Message> shown)
    {
        var first = shown.SelectMany(message => message.Participants).Select(address => NumberOf(address.Address)).OfType<int>();
        var listed = first.Concat(Enumerable.Range(1, people.Count)).Distinct().Take(MostListed).Order();
        return string.Join('\n', listed.Select(Line));
    }

    /// <summary>A person as a header line shows them: number, name, address.</summary>
    public string Show(MailAddress address)
    {
        var name = address.DisplayName is { Length: > 0 } told ? Delimiters.NeutralizeLine(told) + " " : "";
        return NumberOf(address.Address) is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"P{number} {name}<{Delimiters.NeutralizeLine(address.Address)}>")
            : $"{name}<{Delimiters.NeutralizeLine(address.Address)}>";
    }

    /// <summary>Whom an answer means by a number and a name. In doubt nobody, with the reason.</summary>
    public PersonReference? Resolve(int? number, string name, out string reason, out bool isClose)
    {
        reason = "";
        isClose = true;
        var told = name.Trim();
        var parts = Words(told).ToList();
        if (number is { } given)
        {
            if (given < 1 || given > people.Count)
                return Nobody($"there is no person P{given.ToString(CultureInfo.InvariantCulture)} in the thread", false, out reason, out isClose);
            var person = people[given - 1];
            if (owners.Contains(person.Address))
                return Nobody("it is about the mailbox's owner", false, out reason, out isClose);
            return Agree(person, parts)
                ? new(person.Address, person.DisplayName ?? (parts.Count > 1 ? told : null))
                : Nobody($"the number P{given.ToString(CultureInfo.InvariantCulture)} and the name \"{told}\" are of different people", true, out reason, out isClose);
        }

        if (parts.Count == 0 || !parts.TrueForAll(words.Contains))
            return Nobody($"\"{told}\" is named nowhere in the thread", false, out reason, out isClose);
        var matches = people.Where(person => Words(person.DisplayName ?? "").ToHashSet(StringComparer.Ordinal).IsSupersetOf(parts)).ToList();
        if (matches.Count == 1)
            return Resolve(numbers[matches[0].Address], told, out reason, out isClose);
        return parts.Count > 1 && matches.Count == 0 ? new(null, told) : Nobody($"it cannot be told who \"{told}\" is", true, out reason, out isClose);
    }

    private string Line(int number)
    {
        var person = people[number - 1];
        return Show(person).Replace($"P{number} ", $"P{number}: ", StringComparison.Ordinal) + (owners.Contains(person.Address) ? " (owner of the mailbox)" : "");
    }

    /// <summary>A number and a name agree where they share a word, or nothing is known that they could share.</summary>
    private static bool Agree(MailAddress person, List<string> parts)
    {
        var known = Words(person.DisplayName ?? "").Concat(Words(person.Address)).ToHashSet(StringComparer.Ordinal);
        return parts.Exists(known.Contains) || (person.DisplayName is null && parts.Exists(part => person.Address.Contains(part, StringComparison.Ordinal)))
            || (person.DisplayName is null && parts.Count > 0 && !person.Address.Contains('.', StringComparison.Ordinal));
    }

    private static PersonReference? Nobody(string why, bool close, out string reason, out bool isClose)
    {
        reason = why;
        isClose = close;
        return null;
    }

    private static bool Fuller(string? name, string? than) => (name?.Split(' ').Length ?? 0) > (than?.Split(' ').Length ?? 0);

    /// <summary>Words in lower case without marks: "Zoë" and "ZOE" are one.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in NormalForm.Decomposed(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }

            if (word.Length > 0)
                yield return word.ToString();
            word.Clear();
        }

        if (word.Length > 0)
            yield return word.ToString();
    }
}
