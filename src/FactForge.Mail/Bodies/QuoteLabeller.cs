namespace FactForge.Mail.Bodies;

/// <summary>
/// Walks over a body's lines once and tells quoted from own ones. Quote marks at the beginning of a line count for that line;
/// an introduction without quote marks below it ("-----Original Message-----", a header block) takes all that follows.
/// </summary>
/// <param name="text">The body.</param>
/// <param name="lines">Its lines.</param>
/// <param name="sender">Who sends the message, where known.</param>
/// <param name="subject">The message's subject, where known.</param>
internal sealed class QuoteLabeller(string text, LineBuffer<BodyLine> lines, MailAddress? sender, string? subject = null)
{
    private const int DeepestCarried = 20;

    private readonly LineBuffer<LineLabel> labels = new(lines.Length);
    private readonly List<Introduction?> told = [null];
    private readonly Attributions attributions = new(text, lines);
    private readonly int wrap = WrapWidth(lines);

    /// <summary>Levels opened by introductions that took the rest of the body.</summary>
    private int taken;

    /// <summary>Levels opened the same way inside quote marks, and the number of marks they hold for.</summary>
    private int nested;
    private int nestedMarks;

    /// <summary>Messages passed on whose end has not come: the dashes of their mark, the levels that were open above it, and the mark.</summary>
    private readonly List<(int Dashes, int Taken, Introduction Mark)> carried = [];

    /// <summary>First line behind the last introduction: what stands before it belongs to others.</summary>
    private int floor;
    private bool ownSeen;

    public LineBuffer<LineLabel> Label()
    {
        for (var i = 0; i < lines.Length;)
        {
            var line = lines[i];
            if (line.Marks < nestedMarks && !line.IsBlank)
            {
                (nested, nestedMarks) = (0, 0);
            }

            if (line.IsBlank && line.Marks == 0)
            {
                labels[i] = i == 0 ? LineLabel.Own : labels[i - 1] with { };
                i++;
                continue;
            }

            if (!line.IsBlank && Ended(i))
            {
                i++;
                continue;
            }

            if (!line.IsBlank && Introduced(i) is { } introduction)
            {
                i = Take(introduction);
                continue;
            }

            labels[i] = At(line.Marks == 0 && IsWrappedQuote(i) ? lines[i - 1].Marks : line.Marks);
            ownSeen |= labels[i].Kind == SegmentKind.Own && !line.IsBlank;
            i++;
        }

        return labels;
    }

    /// <summary>The first message of those that follow, where nothing is said above it or the subject tells that it is passed on.</summary>
    /// <param name="first">Where its introduction begins.</param>
    /// <param name="field">Where its block of fields begins.</param>
    /// <param name="told">The subject that the block tells.</param>
    private bool IsPassedOn(int first, int field, string? told) =>
        taken == 0 && (!ownSeen || (lines[first].Marks == 0 && ForwardPrefix.Is(subject, field < lines.Length ? lines[field].Words(text) : []) && !ForwardPrefix.IsAnswered(told)));

    private int Depth(int marks) => taken + marks + (nestedMarks > 0 && marks >= nestedMarks ? nested : 0);

    private LineLabel At(int marks)
    {
        var depth = Depth(marks);
        if (depth == 0)
        {
            return LineLabel.Own;
        }

        var introduction = depth < told.Count ? told[depth] : null;
        return new LineLabel(introduction is { Forward: true } ? SegmentKind.Forwarded : SegmentKind.Quote, depth, introduction);
    }

    /// <summary>
    /// "----- End forwarded message -----" closes what was opened below a mark with as many dashes; what follows is whose the words above that mark are.
    /// Where none such was opened it is a line like others.
    /// </summary>
    private bool Ended(int at)
    {
        var line = lines[at];
        if (line.Marks > 0 || carried.Count == 0 || SeparatorMark.EndDashes(line.Words(text)) is not (> 0 and var dashes))
        {
            return false;
        }

        var open = carried.FindLastIndex(carried.Count - 1, Math.Min(carried.Count, DeepestCarried), mark => mark.Dashes == dashes);
        if (open < 0)
        {
            return false;
        }

        (taken, nested, nestedMarks, floor) = (carried[open].Taken, 0, 0, at + 1);
        labels[at] = new LineLabel(SegmentKind.Attribution, taken, carried[open].Mark);
        told.RemoveRange(Math.Min(taken + 1, told.Count), Math.Max(0, told.Count - taken - 1));
        carried.RemoveRange(open, carried.Count - open);
        return true;
    }

    private Introduction? Introduced(int at)
    {
        var mark = SeparatorMark.Find(text, lines, at);
        if (mark is not null)
        {
            return WithRule(WithBlock(mark));
        }

        var block = Block(at, floor, Depth(lines[at].Marks) == 0 ? BlockPlace.Own : BlockPlace.Quoted);
        if (block is not null)
        {
            return WithRule(block with { Forward = lines[at].Marks == 0 && IsPassedOn(at, at, block.Subject) });
        }

        return attributions.Find(at);
    }

    private Introduction? Block(int at, int above, BlockPlace place) => HeaderBlock.Find(text, lines, at, above, place, sender) ?? LotusTable.Find(text, lines, at, above) ?? RunOnBlock.Find(text, lines, at, place, sender);

    /// <summary>A mark is mostly followed by a header block; together they are one introduction.</summary>
    private Introduction WithBlock(Introduction mark)
    {
        if (mark.First == mark.Last && RunOnBlock.Find(text, lines, mark.First, BlockPlace.BelowMark, sender) is { } joined)
        {
            return joined with { Forward = mark.Forward || IsPassedOn(mark.First, mark.First, joined.Subject) };
        }

        var words = 0;
        for (var i = mark.Last + 1; i < lines.Length && words <= 4; i++)
        {
            if (lines[i].IsBlank)
            {
                if (i - mark.Last > 9)
                {
                    break;
                }

                continue;
            }

            if (words > 0 && lines[i].Marks != lines[i - 1].Marks && !lines[i - 1].IsBlank)
            {
                break;
            }

            words++;
            if (Block(i, mark.Last + 1, BlockPlace.BelowMark) is { } block)
            {
                return new Introduction(mark.First, block.Last, lines[i].Marks <= lines[mark.First].Marks && !AllIsQuoted(block.Last), mark.Forward || IsPassedOn(mark.First, i, block.Subject)) { Author = block.Author ?? mark.Author, Date = block.Date, Subject = block.Subject };
            }
        }

        var next = mark.Last + 1;
        while (next < lines.Length && lines[next].IsBlank)
        {
            next++;
        }

        var forward = mark.Forward || IsPassedOn(mark.First, next, told: null);

        // "------- Original Message -------" and "On …, Ada Byrne wrote:" below it are one as well.
        if (next < lines.Length && next - mark.Last <= 2 && lines[next].Marks == lines[mark.First].Marks && attributions.Find(next) is { Author: not null, Last: var end } written && QuoteWords.Wrote.IsIn(lines[end].Words(text)))
        {
            return written with { First = mark.First, Forward = forward };
        }

        return mark with { Forward = forward, Rest = next >= lines.Length || lines[next].Marks <= lines[mark.First].Marks };
    }

    /// <summary>Some programs (ProtonMail) quote with marks what they carry, below a header block without: then the marks tell, to the end of the body.</summary>
    private bool AllIsQuoted(int above)
    {
        var words = 0;
        for (var i = above + 1; i < lines.Length; i++)
        {
            if (!lines[i].IsBlank && lines[i].Marks <= lines[above].Marks)
            {
                // "----- End forwarded message -----"
                if (words > 0 && SeparatorMark.EndDashes(lines[i].Words(text)) > 0)
                {
                    break;
                }

                return false;
            }

            words += lines[i].IsBlank ? 0 : 1;
        }

        return words > 0;
    }

    /// <summary>Outlook draws a rule of underscores above its block, on the web above its mark; it belongs to them.</summary>
    private Introduction WithRule(Introduction block) =>
        SeparatorMark.RuleAbove(text, lines, block.First, floor) is >= 0 and var rule ? block with { First = rule } : block;

    private int Take(Introduction introduction)
    {
        var marks = lines[introduction.First].Marks;
        var depth = Depth(marks);
        for (var i = introduction.First; i <= introduction.Last; i++)
        {
            labels[i] = new LineLabel(SegmentKind.Attribution, depth, introduction);
        }

        while (told.Count <= depth + 1)
        {
            told.Add(null);
        }

        told[depth + 1] = introduction;
        told.RemoveRange(depth + 2, told.Count - depth - 2);
        if (introduction.Forward && marks == 0 && SeparatorMark.LeadingDashes(lines[introduction.First].Words(text)) is > 0 and var dashes)
        {
            carried.Add((dashes, taken, introduction));
        }

        if (introduction.Rest && marks == 0)
        {
            taken++;
        }
        else if (introduction.Rest)
        {
            (nested, nestedMarks) = (nestedMarks == marks ? nested + 1 : 1, marks);
        }

        floor = introduction.Last + 1;
        return introduction.Last + 1;
    }

    /// <summary>
    /// A quoted line that was wrapped on its way loses its mark on the second half: the line above is quoted and so full that
    /// this line's first word had no room in it.
    /// </summary>
    private bool IsWrappedQuote(int at)
    {
        if (at == 0 || wrap == 0 || lines[at - 1].Marks == 0 || lines[at - 1].IsBlank)
        {
            return false;
        }

        var words = lines[at].Words(text);
        var space = words.IndexOf(' ');
        var first = space < 0 ? words.Length : space;
        var before = lines[at - 1];
        return before.To - before.Start + 1 + first > wrap && (lines[at].Width < 45 || (at + 1 < lines.Length && lines[at + 1].Marks > 0 && !char.IsUpper(words[0])));
    }

    /// <summary>The width at which the body was wrapped, or 0 where it was not.</summary>
    private static int WrapWidth(LineBuffer<BodyLine> lines)
    {
        var widest = 0;
        foreach (var line in lines.All)
        {
            widest = Math.Max(widest, line.To - line.Start);
        }

        return widest is >= 60 and <= 110 ? widest : 0;
    }
}
