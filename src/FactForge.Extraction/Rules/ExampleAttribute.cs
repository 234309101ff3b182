namespace FactForge.Extraction.Rules;

/// <summary>
/// A text and what the rule makes of it. The text is the body of a message of Ada Byrne (ada@northwind.example) to Jo Hale
/// (jo@contoso.example), written on Tuesday 4 March 2025.
/// </summary>
/// <param name="text">The body.</param>
/// <param name="expected">The statement, or "statement | due 2025-03-07" where more matters.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class ExampleAttribute(string text, string expected) : Attribute
{
    /// <summary>The body.</summary>
    public string Text => text;

    /// <summary>The statement, with <c>kind:</c> before it.</summary>
    public string Expected => expected;
}

/// <summary>A text in which the rule must find nothing.</summary>
/// <param name="text">The body.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class CounterExampleAttribute(string text) : Attribute
{
    /// <summary>The body.</summary>
    public string Text => text;
}
