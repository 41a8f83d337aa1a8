"""What Keras draws for a kernel of shape (784, 128)."""

# --8<-- [start:draw]
import keras

glorot = keras.initializers.GlorotUniform(seed=0)((784, 128)).numpy()
he = keras.initializers.HeNormal(seed=0)((784, 128)).numpy()
for name, W in (("Glorot", glorot), ("He", he)):
    print(f"{name:6} std {W.std():.4f}, furthest {abs(W).max():.4f}")
cut = 2 * (2 / 784) ** 0.5 / 0.87962566
print(f"twice {cut / 2:.4f} is {cut:.4f}")
# --8<-- [end:draw]

# --8<-- [start:default]
layer = keras.layers.Dense(128)
layer.build((None, 784))
kernel, bias = layer.get_weights()
print(layer.get_config()["kernel_initializer"]["class_name"])
print(f"furthest {abs(kernel).max():.4f}, biases {bias.any()}")
# --8<-- [end:default]
