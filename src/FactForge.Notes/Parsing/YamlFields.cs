using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactForge.Notes;

/// <summary>The top-level keys of a YAML mapping, by the marks of a YAML parser's events.</summary>
internal static class YamlFields
{
    /// <summary>Reads <c>[start, end)</c> of the text.</summary>
    /// <exception cref="YamlException">It is no valid YAML.</exception>
    internal static List<FrontMatterField> Read(string text, int start, int end, out string? problem)
    {
        problem = null;
        var fields = new List<FrontMatterField>();
        var parser = new Parser(new StringReader(text[start..end]));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return fields;
        parser.Consume<DocumentStart>();
        if (!parser.TryConsume<MappingStart>(out var mapping))
        {
            problem = parser.Current is Scalar { Value.Length: 0 } ? null : "Its front matter is no list of keys and values.";
            Drain(parser);
            return fields;
        }

        if (mapping.Style == MappingStyle.Flow)
            problem = "Its front matter is written in braces on a line of its own kind, which is read and not written.";
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                problem ??= "Its front matter has a key that is no word.";
                parser.SkipThisAndNestedEvents();
                parser.SkipThisAndNestedEvents();
                continue;
            }

            if (fields.Any(field => field.Key == key.Value))
                problem ??= $"Its front matter has the key '{key.Value}' twice.";
            fields.Add(ReadField(parser, text, start, key));
        }

        if (parser.TryConsume<DocumentEnd>(out _) && !parser.Accept<StreamEnd>(out _))
            problem ??= "Its front matter holds more than one YAML document.";
        Drain(parser);
        return fields;
    }

    /// <summary>Reads on to the end, so that a fault further down is met.</summary>
    private static void Drain(Parser parser)
    {
        while (parser.MoveNext())
        {
        }
    }

    private static FrontMatterField ReadField(Parser parser, string text, int offset, Scalar key)
    {
        var keyStart = offset + (int)key.Start.Index;
        var value = parser.Consume<ParsingEvent>();
        var valueSpan = TextSpan.FromBounds(offset + (int)value.Start.Index, offset + (int)value.End.Index);
        switch (value)
        {
            case Scalar scalar:
                var locked = LockOf(scalar);
                if (scalar.Style is ScalarStyle.Plain && valueSpan.IsEmpty)
                    valueSpan = new TextSpan(PlaceOfMissing(text, offset + (int)key.End.Index), 0);
                var end = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && valueSpan.End > 0 && Lines.IsLineStart(text, valueSpan.End)
                    ? valueSpan.End
                    : Lines.EndWithBreak(text, valueSpan.End);
                return new FrontMatterField(
                    key.Value, IsNothing(scalar) ? null : scalar.Value, [], TextSpan.FromBounds(keyStart, end), valueSpan)
                { Locked = locked };
            case SequenceStart sequence:
                return ReadList(parser, text, offset, key, keyStart, sequence);
            default:
                var last = value is MappingStart ? Skip(parser, offset, valueSpan.End) : valueSpan.End;
                return new FrontMatterField(
                    key.Value, null, [], TextSpan.FromBounds(keyStart, Lines.EndWithBreak(text, last)), TextSpan.FromBounds(valueSpan.Start, last))
                {
                    Locked = value is AnchorAlias ? "Its value points to an anchor." : "Its value is a map.",
                };
        }
    }

    private static FrontMatterField ReadList(Parser parser, string text, int offset, Scalar key, int keyStart, SequenceStart sequence)
    {
        var items = new List<FrontMatterItem>();
        var isFlow = sequence.Style == SequenceStyle.Flow;
        var last = offset + (int)sequence.End.Index;
        while (!parser.Accept<SequenceEnd>(out _))
        {
            var item = parser.Consume<ParsingEvent>();
            var span = TextSpan.FromBounds(offset + (int)item.Start.Index, offset + (int)item.End.Index);
            last = item is MappingStart or SequenceStart ? Skip(parser, offset, span.End) : Math.Max(last, span.End);
            if (item is Scalar scalar)
            {
                items.Add(new FrontMatterItem(
                    scalar.Value, isFlow ? span : TextSpan.FromBounds(Lines.Start(text, span.Start), Lines.EndWithBreak(text, span.End))));
            }
        }

        var close = parser.Consume<SequenceEnd>();
        if (isFlow)
            last = offset + (int)close.End.Index;
        var valueSpan = TextSpan.FromBounds(offset + (int)sequence.Start.Index, last);
        return new FrontMatterField(key.Value, null, items, TextSpan.FromBounds(keyStart, Lines.EndWithBreak(text, last)), valueSpan)
        {
            Locked = sequence.Anchor.IsEmpty && sequence.Tag.IsEmpty ? "Its value is a list." : "Its value has an anchor or a tag.",
        };
    }

    /// <summary>Skips the rest of a collection whose start is consumed; the end of its last event.</summary>
    private static int Skip(Parser parser, int offset, int last)
    {
        for (var depth = 1; depth > 0;)
        {
            var next = parser.Consume<ParsingEvent>();
            depth += next.NestingIncrease;
            if (next is Scalar or AnchorAlias || next.NestingIncrease < 0 && next.End.Index > next.Start.Index)
                last = Math.Max(last, offset + (int)next.End.Index);
        }

        return last;
    }

    /// <summary>Behind the colon and one space where nothing else follows on the line; directly behind the colon where a comment does.</summary>
    private static int PlaceOfMissing(string text, int keyEnd)
    {
        var colon = text.IndexOf(':', keyEnd);
        var place = colon < 0 ? keyEnd : colon + 1;
        var rest = text.AsSpan(place, Lines.End(text, place) - place);
        return rest.Length > 0 && rest.IsWhiteSpace() ? place + 1 : place;
    }

    private static bool IsNothing(Scalar scalar) =>
        scalar.Value.Length == 0 || (scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL");

    private static string? LockOf(Scalar scalar)
    {
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
            return "Its value has an anchor or a tag.";
        return scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? "Its value is a block of text." : null;
    }
}
