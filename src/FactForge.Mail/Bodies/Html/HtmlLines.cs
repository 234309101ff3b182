using System.Text;

namespace FactForge.Mail.Bodies.Html;

/// <summary>Gathers words into lines, folds white space, and writes the quote marks before each line.</summary>
internal sealed class HtmlLines(int capacity)
{
    private const int DeepestMarks = 20;
    private const int LongestOutput = 2 * HtmlText.LongestInput;

    private readonly StringBuilder output = new(capacity);
    private readonly StringBuilder line = new(200);
    private bool space;
    private bool blank = true;
    private int blanks = 1;
    private bool spaceOnly;
    private bool delimited;

    /// <summary>Quote marks before the lines that are now written.</summary>
    public int Marks { get; set; }

    /// <summary>Spaces before the lines that are now written (lists).</summary>
    public int Indent { get; set; }

    /// <summary>True where nothing stands on the line yet.</summary>
    public bool AtLineStart => line.Length == 0;

    /// <summary>True where the last line written was blank, or none was.</summary>
    public bool AfterBlank => blank && AtLineStart;

    public void Words(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0' or '\u2002' or '\u2003' or '\u2009')
            {
                space = line.Length > 0;
                // A no-break space alone on its line is how mail programs write a blank line.
                spaceOnly |= c == '\u00A0';
            }
            else if (c is not ('\u200B' or '\u200C' or '\u00AD' or '\u034F' or '\uFEFF' or '\u2060' or '\0'))
            {
                if (space)
                {
                    line.Append(' ');
                    space = false;
                }

                line.Append(c);
            }
        }
    }

    /// <summary>Where the next line begins in the text.</summary>
    public int NextLine => output.Length;

    /// <summary>Characters on the line so far.</summary>
    public int Length => line.Length;

    /// <summary>What stands on the line from <paramref name="start"/> on.</summary>
    public string Since(int start) => start < line.Length ? line.ToString(start, line.Length - start) : "";

    /// <summary>Makes the space behind a list mark stay.</summary>
    public void KeepSpace() => space = true;

    /// <summary>Writes the signature delimiter (RFC 3676, 4.3) on a line of its own, unless it stands there already.</summary>
    public void Delimiter()
    {
        EndLine();
        line.Append("-- ");
        Break();
        delimited = true;
    }

    /// <summary>Writes the mark below a signature whose container is closed.</summary>
    public void SignatureEnd()
    {
        EndLine();
        line.Append(SignatureMark.End);
        Break();
    }

    public void Verbatim(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c == '\n')
            {
                Break();
            }
            else if (c is not ('\r' or '\0'))
            {
                line.Append(c);
            }
        }
    }

    /// <summary>Ends the line if anything stands on it.</summary>
    public void EndLine()
    {
        if (line.Length > 0 || spaceOnly)
        {
            Break();
        }
    }

    /// <summary>Ends the line, even a blank one.</summary>
    public void Break()
    {
        var isBlank = IsBlank();
        if (delimited && !isBlank)
        {
            // Thunderbird's own delimiter stands inside the container that announced it.
            delimited = false;
            if (line.ToString().Trim() == "--")
            {
                line.Clear();
                return;
            }
        }

        (space, spaceOnly) = (false, false);
        if (isBlank && (blanks >= 2 || output.Length == 0))
        {
            line.Clear();
            return;
        }

        blanks = isBlank ? blanks + 1 : 0;
        blank = isBlank;
        if (output.Length < LongestOutput)
        {
            output.Append('>', Math.Min(Marks, DeepestMarks));
            if (!isBlank)
            {
                output.Append(' ', (Marks > 0 ? 1 : 0) + Math.Min(Indent, 20)).Append(line);
            }

            output.Append('\n');
        }

        line.Clear();
    }

    /// <summary>Ends the line and leaves a blank one, unless one stands there.</summary>
    public void BlankLine()
    {
        EndLine();
        if (!blank)
        {
            Break();
        }
    }

    private bool IsBlank()
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    public string Finish()
    {
        EndLine();
        var end = output.Length;
        while (end > 0 && output[end - 1] is '\n' or ' ')
        {
            end--;
        }

        return output.ToString(0, end);
    }
}
