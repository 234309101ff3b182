namespace FactForge.FakeModel;

/// <summary>A chat message as it came over the wire.</summary>
/// <param name="Role">system, user or assistant.</param>
/// <param name="Text">Its text.</param>
public sealed record FakeMessage(string Role, string Text);
