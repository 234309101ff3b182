using FactForge.Mail.Bodies;

namespace FactForge.Mail.Signatures;

/// <summary>Reads the fields of a signature block, line by line: what is plain first (addresses, phones), then the words that are left.</summary>
internal sealed class CardReader(string text, MailAddress? from)
{
    private static readonly string[] Partings = [" | ", " • ", " · ", " – ", " — ", " - ", " / ", " // ", "\t", "   ", " :: ", "|", "•"];
    private readonly List<SignatureField> fields = [];
    private readonly List<(TextSpan Span, string Label)> phones = [];
    private readonly List<TextSpan> unknown = [];
    private readonly List<TextSpan> places = [];

    /// <summary>The fields of the block, in order of place.</summary>
    public List<SignatureField> Read(BodyLine[] lines, int closing, int top, int end)
    {
        if (closing >= 0 && SignatureLine.IsClosing(lines[closing].Words(text), out var behind) && behind.Length > 0)
        {
            var at = text.IndexOf(behind.ToString(), lines[closing].From, StringComparison.Ordinal);
            Add(SignatureFieldKind.Name, TextSpan.FromBounds(at, at + behind.Length));
        }

        for (var i = Math.Max(top, closing + 1); i <= end; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            var trait = SignatureLine.Of(lines[i].Words(text));
            if ((trait & (LineTraits.Device | LineTraits.Rule | LineTraits.Closing | LineTraits.Attachment)) == 0 && (trait != LineTraits.None || fields.Count == 0))
            {
                Line(lines[i].From, lines[i].To);
            }
        }

        ReadOrganisation();
        ReadPlaces();
        ReadPhones();
        fields.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return fields;
    }

    private void Line(int start, int end)
    {
        Span<bool> used = stackalloc bool[Math.Min(end - start, 400)];
        end = start + used.Length;
        var line = text.AsSpan(start, end - start);
        foreach (var token in AddressTokens.Find(line))
        {
            fields.Add(new SignatureField(token.Kind, token.Value, TextSpan.FromBounds(start + token.Start, start + token.End)));
            used[token.Start..token.End].Fill(true);
        }

        for (var at = 0; PhoneShape.Next(line, at, out var found); at = found.End)
        {
            if (used[found.Start])
            {
                continue;
            }

            // A postcode beside a phone number is no part of it; a fax takes no calls.
            if (!PhoneShape.IsFax(line, found))
            {
                phones.Add((TextSpan.FromBounds(start + found.Start, start + found.End), line[found.Start..found.NumberEnd].ToString()));
            }

            used[found.Start..found.End].Fill(true);
        }

        Words(start, line, used);
    }

    /// <summary>Cuts what is left of a line at separators and reads each part.</summary>
    private void Words(int start, ReadOnlySpan<char> line, ReadOnlySpan<bool> used)
    {
        var from = 0;
        while (from < line.Length)
        {
            var to = from;
            var width = 0;
            while (to < line.Length && !used[to] && (width = PartingAt(line, to)) == 0)
            {
                to++;
            }

            Part(start, line, from, to);
            from = to + Math.Max(1, width);
        }
    }

    private static int PartingAt(ReadOnlySpan<char> line, int at)
    {
        foreach (var parting in Partings)
        {
            if (line[at..].StartsWith(parting, StringComparison.Ordinal))
            {
                return parting.Length;
            }
        }

        return 0;
    }

    private void Part(int start, ReadOnlySpan<char> line, int from, int to)
    {
        const string Outer = " \t,;:|*_<>[]()\"-–—.~/#\u00A0";
        while (from < to && Outer.Contains(line[from]))
        {
            from++;
        }

        // A closing dot or bracket may belong to the words: "Inc.", "(Texas)".
        while (to > from && (Outer.Contains(line[to - 1]) && line[to - 1] is not ('.' or ')')))
        {
            to--;
        }

        var part = line[from..to];
        if (part.Length < 2 || PhoneShape.IsLabel(part.TrimEnd(".:")) || PhoneShape.IsExtension(part) || IsLabelled(part) || part.IndexOfAnyInRange('A', '\uFFFF') < 0)
        {
            return;
        }

        Read(TextSpan.FromBounds(start + from, start + to), part);
    }

    /// <summary>"Email:", "Web", "Mobile no": what remains of a line whose value was taken.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> part)
    {
        foreach (var word in SignaturePart.Words(part))
        {
            if (!PhoneShape.IsLabel(word) && !(word.Equals("email", StringComparison.OrdinalIgnoreCase) || word.Equals("e-mail", StringComparison.OrdinalIgnoreCase) || word.Equals("mail", StringComparison.OrdinalIgnoreCase) || word.Equals("web", StringComparison.OrdinalIgnoreCase)
                || word.Equals("website", StringComparison.OrdinalIgnoreCase) || word.Equals("mailto", StringComparison.OrdinalIgnoreCase) || word.Equals("number", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("ext", StringComparison.OrdinalIgnoreCase)
                || word.Equals("linkedin", StringComparison.OrdinalIgnoreCase) || word.Equals("twitter", StringComparison.OrdinalIgnoreCase) || word.Equals("pager", StringComparison.OrdinalIgnoreCase) || word.Equals("internet", StringComparison.OrdinalIgnoreCase) || word.Equals("url", StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }

    private void Read(TextSpan span, ReadOnlySpan<char> part)
    {
        var named = fields.Exists(field => field.Kind == SignatureFieldKind.Name);
        var titled = fields.Exists(field => field.Kind == SignatureFieldKind.Role);
        var organised = fields.Exists(field => field.Kind == SignatureFieldKind.Organisation);
        if (!named && SignatureLine.IsName(part) && !SignaturePart.HasTitle(part) && !SignaturePart.HasOrganisation(part) && (SenderName.IsIn(part, from) || part.Count(' ') is >= 1 and <= 3 || fields.Count == 0))
        {
            Add(SignatureFieldKind.Name, span);
            return;
        }

        if (Cut(span, part, titled))
        {
            return;
        }

        if (!organised && SignaturePart.HasOrganisation(part) && !SignaturePart.HasUnit(part) | OrganisationName.Matches(part, from))
        {
            Add(SignatureFieldKind.Organisation, span);
        }
        else if (!organised && OrganisationName.Matches(part, from))
        {
            Add(SignatureFieldKind.Organisation, span);
        }
        else if (!titled && SignaturePart.HasTitle(part))
        {
            Add(SignatureFieldKind.Role, span);
        }
        else if (SignaturePart.HasPlace(part))
        {
            places.Add(span);
        }
        else if (!SignatureLine.IsClosing(part, out _))
        {
            unknown.Add(span);
        }
    }

    /// <summary>A comma or "at" may part name, title and organisation: "Jo Doe, Buyer", "Buyer, Contoso Ltd", "Buyer at Contoso".</summary>
    private bool Cut(TextSpan span, ReadOnlySpan<char> part, bool titled)
    {
        var at = part.IndexOf(" at ", StringComparison.Ordinal);
        var width = 4;
        if (at < 0)
        {
            (at, width) = (part.IndexOf(" @ ", StringComparison.Ordinal), 3);
        }

        for (var comma = part.IndexOf(", ", StringComparison.Ordinal); at < 0 && comma > 0;)
        {
            var left = part[..comma];
            var right = part[(comma + 2)..];
            var cuts = (SignaturePart.HasTitle(left) && !SignaturePart.HasTitle(right) && !IsFormOnly(right) && (SignaturePart.HasOrganisation(right) || OrganisationName.Matches(right, from)))
                || (!SignaturePart.HasTitle(left) && SignatureLine.IsName(left) && left.Contains(' ') && SignaturePart.HasTitle(right) && !fields.Exists(field => field.Kind == SignatureFieldKind.Name))
                || (SignaturePart.HasOrganisation(left) && !IsFormOnly(right) && SignaturePart.HasPlace(right));
            (at, width) = cuts ? (comma, 2) : (at, width);
            var next = part[(comma + 1)..].IndexOf(", ", StringComparison.Ordinal);
            comma = next < 0 ? -1 : comma + 1 + next;
        }

        if (at <= 0 || (width > 2 && (titled || !SignaturePart.HasTitle(part[..at]))))
        {
            return false;
        }

        Read(TextSpan.FromBounds(span.Start, span.Start + at), part[..at]);
        var rest = part[(at + width)..];
        if (width > 2)
        {
            Add(SignatureFieldKind.Organisation, TextSpan.FromBounds(span.Start + at + width, span.End));
        }
        else
        {
            Read(TextSpan.FromBounds(span.End - rest.Length, span.End), rest);
        }

        return true;
    }

    private static bool IsFormOnly(ReadOnlySpan<char> part) => SignaturePart.IsKnownForm(part.Trim(" .,"));

    /// <summary>Between a title and the contact data stands, as a rule, the organisation, even if its name has no form.</summary>
    private void ReadOrganisation()
    {
        var role = fields.Find(field => field.Kind == SignatureFieldKind.Role);
        if (role is null || fields.Exists(field => field.Kind == SignatureFieldKind.Organisation) || fields.Count + phones.Count < 3)
        {
            return;
        }

        var candidates = unknown.Where(span => span.Start > role.Span.Start && SignatureLine.IsName(span.Slice(text)) && !SignaturePart.HasUnit(span.Slice(text)) && span.Length >= 3).ToList();
        if (candidates is [var only])
        {
            Add(SignatureFieldKind.Organisation, only);
        }
    }

    /// <summary>Lines of an address that follow one another are one place.</summary>
    private void ReadPlaces()
    {
        for (var i = 0; i < places.Count; i++)
        {
            var last = i;
            while (last + 1 < places.Count && places[last + 1].Start - places[last].End <= 3 && text.AsSpan(places[last].End, places[last + 1].Start - places[last].End).Trim(" \n,\t").Length == 0)
            {
                last++;
            }

            var span = TextSpan.FromBounds(places[i].Start, places[last].End);
            var value = string.Join(", ", Enumerable.Range(i, last - i + 1).Select(index => Tidy(places[index].Slice(text))));
            fields.Add(new SignatureField(SignatureFieldKind.Location, value, span));
            i = last;
        }
    }

    private void ReadPhones()
    {
        if (phones.Count == 0)
        {
            return;
        }

        var region = RegionGuess.Of(fields, from);
        foreach (var (span, number) in phones)
        {
            if (PhoneValue.Of(number, region) is { } value && !fields.Exists(field => field.Kind == SignatureFieldKind.Phone && field.Value == value))
            {
                fields.Add(new SignatureField(SignatureFieldKind.Phone, value, span));
            }
        }
    }

    private void Add(SignatureFieldKind kind, TextSpan span)
    {
        var value = Tidy(span.Slice(text));
        if (value.Length > 1)
        {
            fields.Add(new SignatureField(kind, value, span));
        }
    }

    private static string Tidy(string words) => string.Join(' ', words.Split([' ', '\t', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';', '*', '_', '|');
}
