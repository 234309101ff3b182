namespace FactForge.Benchmarks;

/// <summary>A file that a command writes and was not there: what stands at a path that was meant to be read (gold, a reference) is never written over.</summary>
internal static class OutputFile
{
    /// <summary>Makes it; null, and a sentence on standard error, where something stands there already.</summary>
    public static StreamWriter? TryCreate(string path)
    {
        if (Path.Exists(path))
        {
            Console.Error.WriteLine($"{path} is there already: name a file to be made, or take it away first.");
            return null;
        }

        return new(new FileStream(path, FileMode.CreateNew));
    }
}
