namespace FactForge.Prompting;

/// <summary>What came of one step with a service's files and batches: a value, or how it failed.</summary>
/// <typeparam name="T">What the step gives.</typeparam>
/// <param name="Value">The value; null where it failed.</param>
/// <param name="Failure">How it failed, in a model's words; null where it did not.</param>
public sealed record BatchStep<T>(T? Value, ModelReply? Failure)
    where T : class
{
    internal static BatchStep<T> Done(T value) => new(value, null);

    internal static BatchStep<T> Failed(ModelReply failure) => new(null, failure);
}
