using System.Globalization;
using System.Text;

namespace FactForge.Extraction.Prompted;

/// <summary>A chunk as the prompt shows it: messages numbered from 1 within the chunk, between marks that mail cannot write.</summary>
internal sealed class MailBlock
{
    private const int MostRecipients = 12;

    private readonly List<MessageId> numbers = [];

    public MailBlock(Chunk chunk, ThreadPeople people)
    {
        var text = new StringBuilder();
        foreach (var part in chunk.Parts)
        {
            var number = numbers.IndexOf(part.Message.Id) + 1;
            if (number == 0)
            {
                numbers.Add(part.Message.Id);
                number = numbers.Count;
            }

            if (text.Length > 0)
                text.Append("\n\n");
            Append(text, part, number, people);
        }

        Text = text.ToString();
    }

    /// <summary>The block.</summary>
    public string Text { get; }

    /// <summary>The message of a number; null where no message has it.</summary>
    public MessageId? MessageOf(int number) => number >= 1 && number <= numbers.Count ? numbers[number - 1] : null;

    private static void Append(StringBuilder text, ChunkPart part, int number, ThreadPeople people)
    {
        var message = part.Message;
        text.Append(Delimiters.MessageStart(number, part.ContextOnly, part.Part, part.Parts)).Append('\n');
        if (message.From is { } from)
            text.Append("From: ").Append(people.Show(from)).Append('\n');
        Recipients(text, "To", message.To, people);
        Recipients(text, "Cc", message.Cc, people);
        if (message.Date is { } date)
            text.Append("Date: ").Append(date.ToString("dddd, yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
        text.Append("Subject: ").Append(Delimiters.NeutralizeLine(message.Subject)).Append("\n\n");
        text.Append(part.Text).Append('\n').Append(Delimiters.MessageEnd(number));
    }

    private static void Recipients(StringBuilder text, string name, IReadOnlyList<MailAddress> addresses, ThreadPeople people)
    {
        if (addresses.Count == 0)
            return;
        var shown = addresses.Take(MostRecipients).Select(address => people.NumberOf(address.Address) is { } number
            ? "P" + number.ToString(CultureInfo.InvariantCulture) : people.Show(address));
        text.Append(name).Append(": ").AppendJoin(", ", shown);
        if (addresses.Count > MostRecipients)
            text.Append(CultureInfo.InvariantCulture, $" and {addresses.Count - MostRecipients} more");
        text.Append('\n');
    }
}
