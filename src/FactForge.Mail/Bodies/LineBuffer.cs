using System.Buffers;
using System.Runtime.CompilerServices;

namespace FactForge.Mail.Bodies;

/// <summary>Something of each line of a body, by the line's number. The next body takes the buffer over: beside the text, these were most of what reading a message allocated.</summary>
/// <typeparam name="T">What of a line.</typeparam>
/// <param name="count">Lines of the body.</param>
internal readonly struct LineBuffer<T>(int count)
{
    private readonly T[] buffer = ArrayPool<T>.Shared.Rent(count);

    /// <summary>Lines of the body.</summary>
    public int Length => count;

    /// <summary>All of them; what stands there at first is anything.</summary>
    public Span<T> All => buffer.AsSpan(0, count);

    /// <summary>That of one line.</summary>
    public ref T this[int line] => ref buffer[line];

    /// <summary>Gives the buffer back: it is read no more.</summary>
    public void Release() => ArrayPool<T>.Shared.Return(buffer, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
}
