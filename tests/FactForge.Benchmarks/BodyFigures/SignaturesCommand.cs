using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Benchmarks.BodyFigures;

/// <summary><c>signatures DATA.jsonl [--show]</c>: line precision, recall and F1 of signature lines (label S), sign-offs counted among them.</summary>
internal static class SignaturesCommand
{
    public static int Run(string[] args)
    {
        if (args.Length < 1)
        {
            Console.Error.WriteLine("signatures DATA.jsonl [--show]");
            return 2;
        }

        var show = args.Contains("--show");
        int right = 0, wrong = 0, missed = 0, whole = 0, count = 0;
        foreach (var message in LabelledMessage.Read(args[0]))
        {
            var segments = BodySplitter.Split(message.Text);
            var card = SignatureReader.Read(message.Text, segments, Sender(message.Sender));
            var start = 0;
            var good = true;
            var lines = message.Text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                var end = start + lines[i].Length;
                var ours = !string.IsNullOrWhiteSpace(lines[i]) && (Covers(card?.Span, start, end)
                    || segments.Any(segment => segment.Kind == SegmentKind.Signature && Covers(segment.Span, start, end)));
                var theirs = i < message.Labels.Length && message.Labels[i] == 'S';
                right += ours && theirs ? 1 : 0;
                wrong += ours && !theirs ? 1 : 0;
                missed += theirs && !ours ? 1 : 0;
                good &= ours == theirs;
                start = end + 1;
            }

            count++;
            whole += good ? 1 : 0;
            if (show && card is not null)
            {
                Console.WriteLine($"{message.Id}: {string.Join("; ", card.Fields.Select(field => $"{field.Kind}={field.Value}"))}");
            }
        }

        Console.WriteLine(FormattableString.Invariant($"signature lines P {Share(right, right + wrong):F4} R {Share(right, right + missed):F4} F1 {Share(2 * right, (2 * right) + wrong + missed):F4}; messages all right {whole} of {count}"));
        return 0;
    }

    private static bool Covers(TextSpan? span, int start, int end) => span is { } stretch && stretch.Start <= start && stretch.End >= end;

    private static double Share(int part, int all) => (double)part / Math.Max(1, all);

    /// <summary>The set tells senders as they stood in quoted headers: "Last, First", "Last  First" with an address, or a bare name.</summary>
    private static MailAddress? Sender(string sender)
    {
        var open = sender.IndexOfAny(['<', '[']);
        var address = open < 0 ? "" : sender[(open + 1)..].Trim(' ', '>', ']').Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        var name = (open < 0 ? sender : sender[..open]).Trim(' ', '"').Replace("  ", ", ", StringComparison.Ordinal);
        var parts = name.Split(", ", 2);
        return name.Length == 0 && address.Length == 0 ? null : new MailAddress(address, parts.Length == 2 ? $"{parts[1]} {parts[0]}" : name);
    }
}
