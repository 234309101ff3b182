namespace FactForge;

/// <summary>Where a message was found.</summary>
/// <param name="Mailbox">The file as the user named it, or its path below the folder that the user named.</param>
/// <param name="Offset">Byte offset of the message in that file; 0 in a file of one message.</param>
public sealed record MessageLocation(string Mailbox, long Offset);
