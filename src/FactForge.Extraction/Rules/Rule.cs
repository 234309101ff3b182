namespace FactForge.Extraction.Rules;

/// <summary>
/// One way of finding facts in one message. It sees that message alone: what it says must not depend on which other messages
/// of the thread are known. Its examples and counter-examples stand on it as attributes and are its tests.
/// </summary>
internal abstract class Rule
{
    /// <summary>The rule's name, for the version and for test names.</summary>
    public string Name => GetType().Name;

    /// <summary>Adds what it finds.</summary>
    public abstract void Find(MessageReading reading, ICollection<Finding> findings);
}
