using Microsoft.AspNetCore.Components;

namespace FactForge.Review;

/// <summary>A page that shows one value.</summary>
public abstract class PageOf<TModel> : ComponentBase
{
    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public TModel Model { get; set; } = default!;
}
