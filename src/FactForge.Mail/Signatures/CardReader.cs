using System.Buffers;
using FactForge.Mail.Bodies;

namespace FactForge.Mail.Signatures;

/// <summary>Reads the fields of a signature block, line by line: what is plain first (addresses, phones), then the words that are left.</summary>
internal sealed class CardReader(BodyTraits body, MailAddress? sender)
{
    private readonly string text = body.Text;
    private static readonly string[] Partings = [" | ", " • ", " · ", " – ", " — ", " - ", " / ", " // ", "\t", "   ", " :: ", "|", "•"];
    private static readonly SearchValues<char> PartingLetters = SearchValues.Create([.. Partings.Select(parting => parting[0])]);
    private readonly List<SignatureField> fields = [];
    private readonly List<(TextSpan Span, string Label)> phones = [];
    private readonly CardWords words = new(body.Text, sender);

    /// <summary>The fields of the block, in order of place.</summary>
    public List<SignatureField> Read(int closing, int top, int end)
    {
        var lines = body.Lines;
        if (closing >= 0 && SignatureLine.IsClosing(lines[closing].Words(text), out var behind) && behind.Length > 0)
        {
            var at = text.IndexOf(behind.ToString(), lines[closing].From, StringComparison.Ordinal);
            words.ReadName(TextSpan.FromBounds(at, at + behind.Length));
        }

        for (var i = Math.Max(top, closing + 1); i <= end; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            var trait = body.Of(i);
            if ((trait & (LineTraits.Device | LineTraits.Rule | LineTraits.Closing | LineTraits.Attachment)) == 0 && (trait != LineTraits.None || fields.Count + words.Fields.Count == 0))
            {
                Line(lines[i].From, lines[i].To);
            }
        }

        fields.AddRange(words.Finish(fields.Count + phones.Count));
        ReadPhones();
        fields.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return fields;
    }

    private void Line(int start, int end)
    {
        Span<bool> used = stackalloc bool[Math.Min(end - start, 400)];
        end = start + used.Length;
        var line = text.AsSpan(start, end - start);
        if (AssistantLine.Is(line) || IsOfSpeaker(line))
        {
            return;
        }

        if (Pronouns.Find(line, out var pronoun, out var behind))
        {
            used[pronoun..behind].Fill(true);
        }

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

            if (NumberLabel.Before(line, found.Start) is >= 0 and var label)
            {
                used[label..found.End].Fill(true);
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

    /// <summary>"-- Bo Sommer, CEO of Fabrikam Ltd": who coined the saying above.</summary>
    private bool IsOfSpeaker(ReadOnlySpan<char> line)
    {
        // '"Stay curious." -- Bo Sommer, CEO of Fabrikam Ltd', on one line.
        if (line is ['"' or '“' or '„' or '«', ..] && line.LastIndexOfAny("\"”“»") is > 1 and var close && line[(close + 1)..].TrimStart() is ['-' or '–' or '—' or '~', ..])
        {
            return true;
        }

        var words = line.TrimStart("-–—~ ");
        return words.Length < line.Length && line[0] is '-' or '–' or '—' or '~' && OthersName.Head(words) is var name && name.Contains(' ') && SignatureLine.IsName(name) && !SignaturePart.HasTitle(name)
            && !SignaturePart.HasOrganisation(name) && OthersName.IsPerson(sender) && !OthersName.IsFormOf(name, sender);
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
        if (!PartingLetters.Contains(line[at]))
        {
            return 0;
        }

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

        // "(주)노스윈드": the bracket that closes within belongs to the words.
        if (from > 0 && line[from - 1] == '(' && line[from..to] is var held && held.IndexOf(')') is > 0 and var close && held[..close].IndexOf('(') < 0 && close + 1 < held.Length && char.IsLetter(held[close + 1]))
        {
            from--;
        }

        // A closing dot or bracket may belong to the words: "Inc.", "(Texas)".
        while (to > from && (Outer.Contains(line[to - 1]) && line[to - 1] is not ('.' or ')')))
        {
            to--;
        }

        // 'АО "Северный ветер"': both quotes or none.
        if (to < line.Length && line[to] == '"' && line[from..to].Count('"') == 1)
        {
            to++;
        }

        var part = line[from..to];
        if (part.Length < 2 || PhoneShape.IsLabel(part.TrimEnd(".:")) || PhoneShape.IsExtension(part) || IsLabelled(part) || part.IndexOfAnyInRange('A', '\uFFFF') < 0)
        {
            return;
        }

        if (OfficerLine.Begin(part, sender) is >= 0 and var officers)
        {
            to = from + part[..officers].TrimEnd(" ,").Length;
        }

        to = from + FormerHouse.Begin(line[from..to]);
        if (to > from)
        {
            words.Read(TextSpan.FromBounds(start + from, start + to));
        }
    }

    /// <summary>"Email:", "Web", "Mobile no": what remains of a line whose value was taken.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> part)
    {
        foreach (var word in SignaturePart.Words(part))
        {
            if (!PhoneShape.IsLabel(word) && !(word.Equals("email", StringComparison.OrdinalIgnoreCase) || word.Equals("e-mail", StringComparison.OrdinalIgnoreCase) || word.Equals("mail", StringComparison.OrdinalIgnoreCase) || word.Equals("web", StringComparison.OrdinalIgnoreCase)
                || word.Equals("website", StringComparison.OrdinalIgnoreCase) || word.Equals("mailto", StringComparison.OrdinalIgnoreCase) || word.Equals("number", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("ext", StringComparison.OrdinalIgnoreCase)
                || word.Equals("linkedin", StringComparison.OrdinalIgnoreCase) || word.Equals("twitter", StringComparison.OrdinalIgnoreCase) || word.Equals("pager", StringComparison.OrdinalIgnoreCase) || word.Equals("internet", StringComparison.OrdinalIgnoreCase) || word.Equals("url", StringComparison.OrdinalIgnoreCase) || word.Equals("switchboard", StringComparison.OrdinalIgnoreCase) || word.Equals("reception", StringComparison.OrdinalIgnoreCase) || word.Equals("enquiries", StringComparison.OrdinalIgnoreCase) || word.Equals("bleep", StringComparison.OrdinalIgnoreCase) || word.Equals("freephone", StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }

    private void ReadPhones()
    {
        if (phones.Count == 0)
        {
            return;
        }

        var region = RegionGuess.Of(fields, sender);
        foreach (var (span, number) in phones)
        {
            if (PhoneValue.Of(number, region) is { } value && !fields.Exists(field => field.Kind == SignatureFieldKind.Phone && field.Value == value))
            {
                fields.Add(new SignatureField(SignatureFieldKind.Phone, value, span));
            }
        }
    }
}
