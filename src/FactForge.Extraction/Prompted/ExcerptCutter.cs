using FactForge.Prompting;

namespace FactForge.Extraction.Prompted;

/// <summary>
/// Cuts an excerpt into questions: at message boundaries by tokens, a huge message at paragraphs. Each question shows earlier messages, the
/// nearest ones whole as far as they fit, as context.
/// </summary>
internal static class ExcerptCutter
{
    private const int HeaderTokens = 60;
    private const int LongestContextMessage = 500;

    /// <summary>The questions, in order; together they ask about each part of each asked message that has own words, once.</summary>
    public static IReadOnlyList<Chunk> Cut(ThreadExcerpt excerpt, PromptedSettings settings)
    {
        var shown = excerpt.Thread.Messages.Select(message => (Message: message, Text: ShownText.Of(message, excerpt.Thread))).ToList();
        var chunks = new List<Chunk>();
        var current = new List<ChunkPart>();
        var room = settings.ChunkTokens;
        foreach (var (message, text) in shown.Where(one => excerpt.Asked.Contains(one.Message.Id) && ShownText.HasOwnWords(one.Message)))
        {
            foreach (var part in PartsOf(message, text, settings.ChunkTokens))
            {
                if (current.Count > 0 && part.Tokens + HeaderTokens > room)
                    Close();
                current.Add(part);
                room -= part.Tokens + HeaderTokens;
            }
        }

        if (current.Count > 0)
            Close();
        return chunks;

        void Close()
        {
            chunks.Add(WithContext(current, shown, settings));
            current = [];
            room = settings.ChunkTokens;
        }
    }

    /// <summary>Two questions in place of one whose answer was too long; null where it cannot be cut further.</summary>
    public static (Chunk First, Chunk Second)? Halve(Chunk chunk, ThreadExcerpt excerpt, PromptedSettings settings)
    {
        var asked = chunk.Asked.ToList();
        if (asked.Count == 1)
        {
            var whole = asked[0];
            var pieces = whole.Tokens < 100 ? [] : TextCutter.Cut(whole.Text, (whole.Tokens / 2) + 1);
            if (pieces.Count < 2)
                return null;
            asked = [.. pieces.Select(piece => whole with { Text = piece, Tokens = Tokens.Count(piece), Parts = Math.Max(2, whole.Parts) })];
        }

        var shown = excerpt.Thread.Messages.Select(message => (message, ShownText.Of(message, excerpt.Thread))).ToList();
        var half = (asked.Count + 1) / 2;
        return (WithContext(asked[..half], shown, settings), WithContext(asked[half..], shown, settings));
    }

    private static IEnumerable<ChunkPart> PartsOf(Message message, string text, int most)
    {
        var pieces = TextCutter.Cut(text, most);
        return pieces.Select((piece, at) => new ChunkPart(message, piece, at + 1, pieces.Count, false, Tokens.Count(piece)));
    }

    private static Chunk WithContext(List<ChunkPart> asked, List<(Message Message, string Text)> shown, PromptedSettings settings)
    {
        var first = shown.FindIndex(one => one.Message.Id == asked[0].Message.Id);
        var last = shown.FindIndex(one => one.Message.Id == asked[^1].Message.Id);
        var inside = asked.Select(part => part.Message.Id).ToHashSet();
        var context = new List<(int At, ChunkPart Part)>();
        var room = settings.ContextTokens;
        for (var at = last - 1; at >= 0 && room > 0; at--)
        {
            var (message, text) = shown[at];
            if (inside.Contains(message.Id) || text.Length == 0 || (at > first && inside.Count == 1))
                continue;
            var head = TextCutter.Head(text, Math.Min(LongestContextMessage, room));
            var tokens = Tokens.Count(head);
            room -= tokens + HeaderTokens;
            context.Add((at, new(message, head, 1, 1, true, tokens)));
        }

        var parts = context.Select(one => (one.At, one.Part)).Concat(asked.Select(part => (At: shown.FindIndex(one => one.Message.Id == part.Message.Id), Part: part)));
        return new([.. parts.OrderBy(one => one.At).Select(one => one.Part)]);
    }
}
