using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using FactForge.Mail.Bodies.Html;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Renders an HTML body to plain text that <see cref="BodySplitter"/> can cut: quote containers get "&gt; " before each line,
/// signature containers a "-- " line, header blocks stay lines of their own. Hidden elements, scripts, styles and images are left out.
/// </summary>
/// <remarks>
/// Works on AngleSharp's tokens (the WHATWG tokenizer), without building a tree: time is linear in the input, memory bounded,
/// and no nesting is too deep. Only the first <see cref="LongestInput"/> characters are rendered.
/// </remarks>
public static class HtmlText
{
    /// <summary>What is rendered at most, in characters of HTML.</summary>
    public const int LongestInput = 16 * 1024 * 1024;

    /// <summary>Renders <paramref name="html"/>; malformed input gives what can be read of it. Line ends are <c>\n</c>.</summary>
    public static string Render(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (html.Length > LongestInput)
        {
            html = html[..LongestInput];
        }

        using var source = new TextSource(new StringTextSource(html));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            SkipScriptText = true,
            SkipRawText = true,
            IsNotConsumingCharacterReferences = false,
            ShouldEmitAttribute = static (ref token, name) => HtmlElements.IsReadAttribute(name.Span),
        };
        var writer = new HtmlWriter(Math.Min(html.Length / 2, 1 << 20));
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return writer.Finish();
                case HtmlTokenType.Character:
                    writer.Text(token.Data.Memory.Span);
                    break;
                case HtmlTokenType.StartTag:
                    tokenizer.State = HtmlElements.ModeInside(token.Name.Memory.Span);
                    writer.Open(ref token);
                    break;
                case HtmlTokenType.EndTag:
                    writer.Close(token.Name.Memory.Span);
                    break;
            }
        }
    }
}
