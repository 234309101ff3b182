namespace FactForge.Mail.Signatures;

/// <summary>Tells who is who in the words of a signature: the name, the title, the organisation, the lines of an address.</summary>
internal sealed class CardWords(string text, MailAddress? from)
{
    private readonly List<SignatureField> fields = [];
    private readonly List<TextSpan> unknown = [];
    private readonly List<TextSpan> places = [];
    private (TextSpan Title, TextSpan Behind)? undecided;

    /// <summary>What was found up to now, in order of reading.</summary>
    public IReadOnlyList<SignatureField> Fields => fields;

    /// <summary>Reads a part of a line that stands between separators.</summary>
    public void Read(TextSpan span)
    {
        span = CardText.WithoutCapital(text, span);
        var part = span.Slice(text);
        if (part.Length == 0)
            return;
        var segments = Segments(span);
        var isHouse = segments.Count > 1 && IsHouseBeforePlace(segments, span.End);
        if (SignaturePart.HasPlace(part) && !isHouse && !SignaturePart.HasOrganisation(part) && !IsOrganisation(segments[0]) && !IsTitle(segments[0]))
        {
            places.Add(span);
            return;
        }

        if (isHouse)
        {
            Add(SignatureFieldKind.Organisation, segments[0]);
            places.Add(TextSpan.FromBounds(segments[1].Start, span.End));
            return;
        }

        ReadSegments(span, segments);
    }

    /// <summary>"Thornlea Register Office, 8 Corn Street, Thornlea" below a title: what stands before a street is the house.</summary>
    private bool IsHouseBeforePlace(List<TextSpan> segments, int end)
    {
        var words = segments[0].Slice(text);
        return Has(SignatureFieldKind.Role) && !Has(SignatureFieldKind.Organisation) && words.Contains(' ') && SignatureLine.IsName(words) && !SignaturePart.HasPlace(words) && !SignaturePart.HasPremises(words) && !SignaturePart.HasStreet(words) && !IsTitle(segments[0])
            && !SenderName.IsIn(words, from) && char.IsAsciiDigit(text[segments[1].Start]) && SignaturePart.HasPlace(TextSpan.FromBounds(segments[1].Start, end).Slice(text));
    }

    /// <summary>Adds a name that stands behind a closing formula.</summary>
    public void ReadName(TextSpan span) => Add(SignatureFieldKind.Name, span);

    /// <summary>All fields but those of phones and addresses, once every part was read.</summary>
    /// <param name="others">Number of fields besides: what else proves that this is a card.</param>
    public List<SignatureField> Finish(int others)
    {
        if (undecided is var (title, rest))
        {
            // "Treasurer, Carse Growers": an organisation, unless the card names one elsewhere ("Project Manager, Marine").
            var organised = Has(SignatureFieldKind.Organisation);
            Add(SignatureFieldKind.Role, organised ? TextSpan.FromBounds(title.Start, rest.End) : title);
            if (!organised)
                Add(SignatureFieldKind.Organisation, rest);
        }

        // "Leeds", between a street and a postcode.
        places.AddRange(unknown.Where(span => PlaceLines.IsBetween(text, span, places)).ToList());
        unknown.RemoveAll(places.Contains);
        ReadOrganisation(others);
        fields.AddRange(PlaceLines.Join(text, places, unknown));
        return fields;
    }

    private void ReadSegments(TextSpan span, List<TextSpan> segments)
    {
        var at = 0;
        if (EastAsianName.Split(text, segments[0], from) is var (name, title) && !Has(SignatureFieldKind.Name) && !Has(SignatureFieldKind.Role))
        {
            Add(SignatureFieldKind.Name, name);
            Add(SignatureFieldKind.Role, title);
            at = 1;
        }
        else if (TakesPlaceOfShortName(segments[0]) || IsNameHere(segments[0]))
        {
            Add(SignatureFieldKind.Name, segments[0]);
            at = 1;
        }
        else if (segments.Count > 1 && SenderName.Is(segments[0].Slice(text), from))
        {
            at = 1;
        }

        while (at < segments.Count)
        {
            var rest = TextSpan.FromBounds(segments[at].Start, span.End);
            if (ReadTitle(segments, at) is > 0 and var titled)
                at = titled;
            else if ((!Has(SignatureFieldKind.Organisation) || TakesPlaceOfUnit(segments[at])) && OrganisationEnd(segments, at) is >= 0 and var last)
                at = ReadOrganisation(segments, at, last, span.End);
            else if (SignaturePart.HasPlace(rest.Slice(text)))
            {
                places.Add(rest);
                return;
            }
            else if (at == 0 && !(segments.Count > 1 && SignaturePart.IsUnitOf(segments[0].Slice(text))) && !SignatureLine.IsClosing(rest.Slice(text), out _))
            {
                unknown.Add(rest);
                return;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>"Ada", and below it "Ada Winter" above the title: what the sender signed with makes room for the full name.</summary>
    private bool TakesPlaceOfShortName(TextSpan segment)
    {
        var words = segment.Slice(text);
        if (fields is not [{ Kind: SignatureFieldKind.Name } signed] || signed.Value.Contains(' ') || words.Count(' ') is < 1 or > 3 || !SignatureLine.IsName(words) || !ShortName.Is(signed.Value, words)
            || SignaturePart.HasTitle(words) || SignaturePart.HasOrganisation(words) || OrganisationName.Matches(words, from))
            return false;
        fields.Clear();
        return true;
    }

    private bool IsNameHere(TextSpan segment)
    {
        var words = segment.Slice(text);
        if (!Has(SignatureFieldKind.Name) && SenderName.IsAddressed(words) && !SignaturePart.HasOrganisation(words))
            return true;
        if (Has(SignatureFieldKind.Name) || SignaturePart.HasTitle(words) || SignaturePart.HasOrganisation(words) || OrganisationName.Is(words, from))
            return false;
        return SenderName.Is(words, from) || (SignatureLine.IsName(words) && (SenderName.IsIn(words, from) || words.Count(' ') is >= 1 and <= 3 || fields.Count == 0));
    }

    /// <summary>Reads a title and the organisation behind it; the segment behind both, 0 where there is no title.</summary>
    private int ReadTitle(List<TextSpan> segments, int at)
    {
        var first = segments[at];
        var words = first.Slice(text);
        if (at == 0 && segments.Count == 1 && RoleGoingOn(first) is >= 0 and var known)
        {
            WidenRole(known, first);
            return 1;
        }

        if (Has(SignatureFieldKind.Role) || undecided is not null)
            return 0;
        if (Preposition(words) is var (left, width) && !IsCalling(words[(left + width)..]) && IsTitle(TextSpan.FromBounds(first.Start, first.Start + left)) && BelongsBehind(words[(left + width)..], words.AsSpan(left, width) is " of "))
        {
            Add(SignatureFieldKind.Role, TextSpan.FromBounds(first.Start, first.Start + left));
            Add(SignatureFieldKind.Organisation, TextSpan.FromBounds(first.Start + left + width, first.End));
            return at + 1;
        }

        if (!IsTitle(first) || IsOrganisation(first) && !Has(SignatureFieldKind.Organisation))
            return 0;
        var last = at;
        while (last + 1 < segments.Count && (IsTitle(segments[last + 1]) || SignaturePart.HasUnit(segments[last + 1].Slice(text))) && !IsOrganisation(segments[last + 1]))
            last++;
        // "Commercial Director, UK": what the post is for, not where its holder is.
        if (last + 1 == segments.Count - 1 && SignatureWords.Countries.Contains(segments[last + 1].Slice(text)))
            last++;
        var title = TextSpan.FromBounds(first.Start, segments[last].End);
        var next = last + 1;
        if (next == segments.Count - 1 && !IsOrganisation(segments[next]) && !SignaturePart.HasPlace(segments[next].Slice(text)) && SignatureLine.IsName(segments[next].Slice(text)))
        {
            undecided = (title, segments[next]);
            return next + 1;
        }

        Add(SignatureFieldKind.Role, title);
        return next;
    }

    /// <summary>"South West", "UK &amp; Ireland", "EMEA": behind a title's dash, what the post is for.</summary>
    private static bool IsRegion(string words) =>
        words.Split([' ', '&', ',', '-', '/'], StringSplitOptions.RemoveEmptyEntries).All(word => SignatureWords.Countries.Contains(word) || word.ToLowerInvariant() is "north" or "south" or "east" or "west" or "northern" or "southern" or "eastern" or "western" or "central" or "midlands" or "region" or "emea" or "apac" or "dach" or "nordics" or "benelux" or "europe" or "asia" or "africa" or "americas" or "pacific" or "and" or "ireland" or "scotland" or "wales" or "england");

    /// <summary>"Buyer at Contoso", "chairwoman of Fjordkoret": whose officer somebody is; "Head of Archaeology" is a title whole.</summary>
    private bool BelongsBehind(string words, bool isOf) =>
        !Has(SignatureFieldKind.Organisation) && (!isOf || OrganisationName.Matches(words, from) || (SignaturePart.HasOrganisation(words) && !SignaturePart.HasUnit(words)));

    /// <summary>"Attorney at Law", "Master of Arts": what stands behind the preposition is a field, no house.</summary>
    private static bool IsCalling(string words) => words.ToLowerInvariant() is "law" or "arms" or "arts" or "science" or "work" or "sea" or "large";

    private static (int Left, int Width)? Preposition(string words)
    {
        foreach (var preposition in (ReadOnlySpan<string>)[" at ", " @ ", " of ", " bei ", " chez "])
        {
            if (words.IndexOf(preposition, StringComparison.Ordinal) is > 0 and var at)
                return (at, preposition.Length);
        }

        return null;
    }

    /// <summary>Reads an organisation and what its line tells behind: its place, or a title.</summary>
    private int ReadOrganisation(List<TextSpan> segments, int first, int last, int end)
    {
        Add(SignatureFieldKind.Organisation, TextSpan.FromBounds(segments[first].Start, segments[last].End));
        var next = last + 1;
        if (next >= segments.Count)
            return next;
        var rest = TextSpan.FromBounds(segments[next].Start, end);
        var words = rest.Slice(text);
        if (IsTitle(segments[next]) || SignaturePart.HasUnit(words))
            return next;
        if (SignaturePart.HasPlace(words) || (SignatureLine.IsName(words.Replace(", ", " ", StringComparison.Ordinal)) && words.Count(' ') <= 3 && !words.Contains(" and ", StringComparison.Ordinal) && !words.Contains(" und ", StringComparison.Ordinal) && !words.Contains(" et ", StringComparison.Ordinal) && !words.Contains(" y ", StringComparison.Ordinal)))
            places.Add(rest);
        return segments.Count;
    }

    /// <summary>The last segment of an organisation's name that starts at a segment; -1 where none does.</summary>
    private int OrganisationEnd(List<TextSpan> segments, int at)
    {
        if (IsOrganisation(segments[at]))
            return at;
        for (var last = at + 1; last < segments.Count && last <= at + 2; last++)
        {
            // "Potter, Finch and Sons Ltd": a name with a comma in it.
            var whole = TextSpan.FromBounds(segments[at].Start, segments[last].End);
            if (SignaturePart.HasOrganisation(segments[last].Slice(text)) && SignaturePart.HasOrganisation(whole.Slice(text)) && !SignaturePart.HasPlace(segments[at].Slice(text)) && !SignaturePart.IsUnitOf(segments[at].Slice(text)) && char.IsUpper(text[segments[at].Start]))
                return last;
        }

        return -1;
    }

    /// <summary>"School of Geography", and below it "University of Harrow": the house that the part belongs to is the organisation; the part makes room for it.</summary>
    private bool TakesPlaceOfUnit(TextSpan segment)
    {
        var words = segment.Slice(text);
        if (SignaturePart.IsUnitOf(words) || !IsOrganisation(segment) || fields.Find(field => field.Kind == SignatureFieldKind.Organisation) is not { } unit || !SignaturePart.IsUnitOf(unit.Value))
            return false;
        fields.Remove(unit);
        // "Placements Coordinator, School of Geography": then the part belongs to the title.
        if (RoleBefore(unit.Span, ", ") is >= 0 and var role)
            WidenRole(role, unit.Span);
        return true;
    }

    /// <summary>The role's field, where this goes on with it: "Sales Manager - South West"; "Directrice des achats / Head of Procurement", one title in two languages. Else -1.</summary>
    private int RoleGoingOn(TextSpan next)
    {
        if (RoleBefore(next, " – ", " - ", " — ") is >= 0 and var post && IsRegion(next.Slice(text)))
            return post;
        return RoleBefore(next, " / ") is >= 0 and var known && IsTitle(next) ? known : -1;
    }

    /// <summary>The role's field, where nothing but one of these stands between the role and what follows; else -1.</summary>
    private int RoleBefore(TextSpan next, params ReadOnlySpan<string> partings)
    {
        var at = fields.FindIndex(field => field.Kind == SignatureFieldKind.Role);
        if (at < 0 || fields[at].Span.End >= next.Start)
            return -1;
        var between = text.AsSpan(fields[at].Span.End, next.Start - fields[at].Span.End);
        foreach (var parting in partings)
        {
            if (between.SequenceEqual(parting))
                return at;
        }

        return -1;
    }

    private void WidenRole(int at, TextSpan more)
    {
        var whole = TextSpan.FromBounds(fields[at].Span.Start, more.End);
        fields[at] = new SignatureField(SignatureFieldKind.Role, CardText.Tidy(whole.Slice(text)), whole);
    }

    private bool IsOrganisation(TextSpan span)
    {
        var words = span.Slice(text);
        // "Systems Manager", "School Secretary": the last word tells what it is.
        if (SignaturePart.EndsInTitle(words) || IsQualification(words))
            return false;
        words = CardText.House(words);
        var matches = OrganisationName.Matches(words, from);
        return matches || OrganisationName.Is(words, from) || (SignaturePart.HasOrganisation(words) && !SignaturePart.HasUnit(words));
    }

    /// <summary>"Chartered Certified Accountants", "Registered Nurse": what somebody is licensed as, no house.</summary>
    private static bool IsQualification(string words) =>
        words.StartsWith("Chartered ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Registered ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Certified ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Incorporated ", StringComparison.OrdinalIgnoreCase);

    private bool IsTitle(TextSpan span)
    {
        var words = span.Slice(text);
        // "Professor Aaron King": the sender's name with a form of address.
        if (SenderName.IsIn(words.AsSpan(words.LastIndexOf(' ') + 1), from) && words.Contains(' ') && !words.Contains(','))
            return false;
        return !SenderName.IsAddressed(words) && (SignaturePart.HasTitle(words) || (JobTitle.Is(words, Has(SignatureFieldKind.Name)) && !SenderName.IsIn(words, from)));
    }

    /// <summary>Between a title and the contact data stands, as a rule, the organisation, even if its name has no form.</summary>
    private void ReadOrganisation(int others)
    {
        var role = fields.Find(field => field.Kind == SignatureFieldKind.Role);
        if (role is null || Has(SignatureFieldKind.Organisation) || fields.Count + places.Count + others < 3)
            return;
        var candidates = unknown.Where(span => span.Start > role.Span.Start && IsNamed(span.Slice(text)) && !SignaturePart.HasUnit(span.Slice(text)) && span.Length >= 3).ToList();
        if (candidates is [var only, ..] && (candidates.Count == 1 || text.AsSpan(role.Span.End, only.Start - role.Span.End).Trim(" ,\n").Length == 0))
        {
            Add(SignatureFieldKind.Organisation, only);
            unknown.Remove(only);
        }
    }

    private static bool IsNamed(string words) =>
        !IsQualification(words) && !CardText.IsOfHours(words)
        && (SignatureLine.IsName(words) || (char.IsUpper(words[0]) && words.Count(' ') is >= 1 and <= 4 && words.IndexOfAny(['.', ',', '?', '!', ':']) < 0 && !words.Any(char.IsDigit)));

    private bool Has(SignatureFieldKind kind) => fields.Exists(field => field.Kind == kind);

    /// <summary>Cuts at commas; a company's form stays with its name ("Vaultline, Inc.").</summary>
    private List<TextSpan> Segments(TextSpan span)
    {
        var segments = new List<TextSpan>();
        var start = span.Start;
        for (var at = span.Start; at <= span.End; at++)
        {
            if (at < span.End && !(text[at] == ',' && at + 1 < span.End && text[at + 1] == ' '))
                continue;
            var segment = Trimmed(start, at);
            if (!segment.IsEmpty && segments.Count > 0 && SignaturePart.IsKnownForm(segment.Slice(text).AsSpan().Trim(" .,")))
                segments[^1] = TextSpan.FromBounds(segments[^1].Start, segment.End);
            else if (!segment.IsEmpty)
                segments.Add(segment);
            start = at + 1;
        }

        return segments.Count > 0 ? segments : [span];
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
            start++;
        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private void Add(SignatureFieldKind kind, TextSpan span)
    {
        var told = span.Slice(text);
        if (kind == SignatureFieldKind.Organisation && CardText.House(told) is var house && house.Length < told.Length)
        {
            span = TextSpan.FromBounds(span.End - house.Length, span.End);
            told = house;
        }

        span = kind == SignatureFieldKind.Name ? CardText.NameIn(text, span) : CardText.WithoutHalfBracket(text, span);
        var value = CardText.Tidy(span.Slice(text));
        if (value.Length > 1)
            fields.Add(new SignatureField(kind, value, span));
    }
}
