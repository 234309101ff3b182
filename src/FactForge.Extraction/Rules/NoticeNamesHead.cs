using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Geschäftsführer: Dr. Reinhold Bäcker", "Managing director: Noor Haddad": whom a house's legal line names as its head.</summary>
[Example("Geschäftsführer: Dr. Reinhold Bäcker - Sitz der Gesellschaft: Lindau", "Role: Reinhold Bäcker is Geschäftsführer. | of Reinhold Bäcker | Role Geschäftsführer")]
[Example("Managing Director: Noor Haddad | Registered in England", "Role: Noor Haddad is Managing Director. | of Noor Haddad | Role Managing Director")]
[CounterExample("Director: to be appointed")]
[CounterExample("The managing director Noor Haddad is away.")]
internal sealed class NoticeNamesHead : Rule
{
    private static readonly FrozenSet<string> Labels = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Geschäftsführer", "Geschäftsführerin", "Geschäftsführung", "Vorstand", "Vorsitzender", "Vorsitzende", "Managing Director", "Managing Directors", "Director", "Chief Executive", "CEO", "Chairman", "Chairwoman", "Chair",
        "Gérant", "Gérante", "Directeur", "Directrice", "Président", "Présidente", "Administrador", "Administradora", "Director Gerente", "Gerente");

    /// <inheritdoc/>
    public override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners)
            return;
        var text = reading.Message.Body.Text;
        foreach (var segment in reading.Message.Body.Segments)
        {
            if (segment.Kind is SegmentKind.Signature or SegmentKind.Disclaimer or SegmentKind.Own && segment.Depth == 0)
                ReadLines(text, segment.Span, reading, findings);
        }
    }

    private static void ReadLines(string text, TextSpan stretch, MessageReading reading, ICollection<Finding> findings)
    {
        for (var at = text.IndexOf(':', stretch.Start, stretch.Length); at >= 0; at = at + 1 < stretch.End ? text.IndexOf(':', at + 1, stretch.End - at - 1) : -1)
        {
            var start = at;
            while (start > stretch.Start && (char.IsLetter(text[start - 1]) || (text[start - 1] == ' ' && start > stretch.Start + 1 && char.IsLetter(text[start - 2]))) && at - start < 30)
                start--;
            var label = text[start..at].Trim();
            if (Labels.Contains(label) && NameBehind(text, at + 1, stretch.End) is { IsEmpty: false } span)
                Add(label, start, span, reading, findings);
        }
    }

    private static void Add(string label, int start, TextSpan span, MessageReading reading, ICollection<Finding> findings)
    {
        var text = reading.Message.Body.Text;
        var name = AttributedQuote.OneLine(span.Slice(text));
        var person = NamesInText.Participant(reading, name) ?? new PersonReference(null, name);
        if (reading.Owners.Contains(person.Address ?? ""))
            return;
        Finding Make(FactKind kind, string statement, Slot? slot, string? value, TextSpan place) => new(new()
        {
            Kind = kind,
            Subject = person,
            Statement = statement,
            Slot = slot,
            Value = value,
            Message = reading.Message.Id,
            Quote = place.Slice(text),
        }, place);
        var whole = TextSpan.FromBounds(start, span.End);
        var isKnown = person.Address is not null;
        findings.Add(Make(FactKind.Role, SlotSentences.Holds(person.Name!, label, null), Slot.Role, label, whole));
        if (reading.AuthorOrganisation is { } firm)
            findings.Add(Make(FactKind.Employer, SlotSentences.WorksFor(person.Name!, firm), Slot.Employer, firm, whole));
        if (!isKnown && !reading.People.Any(other => other.IsOutsider && other.Person.Name == name))
            findings.Add(Make(FactKind.Mention, $"{reading.AuthorName} mentioned {name}.", null, null, span));
    }

    /// <summary>Two to four capitalised words behind titles, up to a mark or the line's end.</summary>
    private static TextSpan NameBehind(string text, int from, int limit)
    {
        var line = text.IndexOf('\n', from, limit - from);
        var tokens = Tokenizer.Read(text, TextSpan.FromBounds(from, line < 0 ? limit : line));
        var first = 0;
        while (first < tokens.Count && ((tokens[first].IsWord && (NameCues.IsTitle(tokens[first].Lower) || tokens[first].Lower is "dipl" or "ing")) || (first > 0 && (tokens[first].Is('.') || tokens[first].Is('-')))))
            first++;
        var last = first - 1;
        while (last + 1 < tokens.Count && last - first < 3 && tokens[last + 1].IsWord && (tokens[last + 1].IsCapital || tokens[last + 1].Lower is "von" or "van" or "de" or "der" or "zu"))
            last++;
        return last - first >= 1 && tokens[last].IsCapital && (last + 1 >= tokens.Count || !tokens[last + 1].IsWord) ? TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End) : new(from, 0);
    }
}
